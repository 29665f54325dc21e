import { explain, extract } from '../../src/engine/index.js';
import type { Examples } from '../../src/engine/examples.js';
import { qualifierExamples } from '../../src/engine/quantities/qualifier.examples.js';
import { rangeExamples } from '../../src/engine/quantities/range.examples.js';
import { unitExamples } from '../../src/engine/quantities/units.examples.js';
import { baselineExamples } from '../../src/engine/relate/baseline.examples.js';
import { directionExamples } from '../../src/engine/relate/direction.examples.js';
import { metricExamples } from '../../src/engine/relate/metric.examples.js';
import { outcomeExamples } from '../../src/engine/relate/outcome.examples.js';
import { slotExamples } from '../../src/engine/relate/slots.examples.js';
import { read } from '../../src/engine/read.js';
import { RULES } from '../../src/engine/rules.js';

/** A number of a text: where it stands, the rules that fired on it, and what they made of it. */
interface Finding<T> {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
  readonly value: T;
}
type Look<T> = (text: string) => Finding<T>[];

const quantities = (text: string) => read({ id: '', title: '', abstract: text }).sentences.flatMap((sentence) => sentence.quantities);
const claims = (text: string) => extract({ id: '', title: '', abstract: text });

function suite<T>(name: string, names: readonly string[], examples: Examples<T>, look: Look<T>): void {
  describe(name, () => {
    it('every rule has examples, and every example a rule', () => {
      expect(Object.keys(examples).sort()).toEqual([...names].sort());
      for (const [rule, { yes, no }] of Object.entries(examples))
        expect([rule, yes.filter(([, , todo]) => !todo).length >= 3, no.length >= 2]).toEqual([rule, true, true]);
    });
    for (const [rule, { yes, no }] of Object.entries(examples)) {
      it.each(yes.map(([marked, expected, todo]) => ({ marked, expected, todo })))(`${rule}: $marked`, ({ marked, expected, todo }) => {
        const start = marked.indexOf('«');
        const at = marked.indexOf('»') - start - 1;
        const text = marked.replace(/[«»]/g, '');
        const fired = look(text).filter((one) => one.start === start && one.end === start + at && one.rules.includes(rule));
        const values = JSON.stringify(fired.map(({ value }) => value));
        const met = fired.some(({ value }) => JSON.stringify(value) === JSON.stringify(expected));
        expect(`${todo ? 'todo: ' : ''}${met} ${values}`).toBe(todo ? `todo: false ${values}` : `true ${values}`);
      });
      it.each(no)(`not ${rule}: %s`, (text) => {
        const fired = look(text).filter((one) => one.rules.includes(rule));
        expect(fired.map(({ start, end }) => text.slice(start, end))).toEqual([]);
      });
    }
  });
}

suite('units', RULES.units, unitExamples, (text) => quantities(text).map((q) => ({ ...q, value: [q.low, q.high, q.unit] as const })));
suite('ranges', RULES.ranges, rangeExamples, (text) =>
  quantities(text).map((q) => ({ ...q, value: [q.low, q.high, q.unit, q.from] as const })),
);
suite('qualifiers', RULES.qualifiers, qualifierExamples, (text) => quantities(text).map((q) => ({ ...q, value: q.qualifier })));
suite('outcome or setting', RULES.outcomes, outcomeExamples, (text) =>
  explain(text).quantities.flatMap(({ start, end, verdict, decidedBy }) =>
    verdict ? [{ start, end, rules: [decidedBy ?? ''], value: verdict }] : [],
  ),
);
suite('metrics', RULES.metrics, metricExamples, (text) => claims(text).map((c) => ({ ...c, value: c.metric })));
suite('directions', RULES.directions, directionExamples, (text) =>
  claims(text).map((c) => ({ ...c, value: `${c.relation} ${c.direction}` })),
);
suite('baselines', RULES.baselines, baselineExamples, (text) =>
  claims(text).map((c) => ({ ...c, value: c.baselineValue === null ? c.baseline : ([c.baseline, c.baselineValue] as const) })),
);
suite('hardware and subject', RULES.slots, slotExamples, (text) =>
  claims(text).map((c) => ({ ...c, value: { subject: c.subject, hardware: c.hardware.map(({ name, role }) => `${name}, ${role}`) } })),
);

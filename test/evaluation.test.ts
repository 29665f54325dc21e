import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Claim, extract } from '../src/engine/index.js';
import { calibration, DETECTORS, detection, figures, GoldError, interval, judge, readGold, slotAccuracy } from '../src/evaluation/index.js';
import { jsonl, scratch } from './support/files.js';

const TEXT = 'FooServe is 1.6x faster than SmoothQuant on an A100 and saves 30% energy.';
const claims = (abstract: string) => extract({ id: 'p', title: '', abstract });
/** An annotation that says what the engine says of a claim. */
const annotation = ({ hardware, text, ...claim }: Claim) => ({
  ...claim,
  quote: `${text}`,
  value: text,
  hardware: hardware.filter(({ role }) => role === 'measured_on').map((one) => one.text),
  baselineHardware: hardware.filter(({ role }) => role === 'baseline').map((one) => one.text),
});
const gold = (change: (claim: ReturnType<typeof annotation>) => object = (claim) => claim, made = claims(TEXT)) =>
  readGold(jsonl({ id: 'p', claims: made.map((claim) => change(annotation(claim))) }), 'gold.jsonl', new Map([['p', TEXT]])).get('p') ?? [];

it('finds everything right where the annotation says what the engine says', () => {
  expect(figures(judge(gold(), claims(TEXT)))).toEqual({
    wanted: 2,
    made: 2,
    precision: 1,
    recall: 1,
    detectionF1: 1,
    coreF1: 1,
    strictF1: 1,
  });
});

it('counts what is missed, what is spurious, and which slots are wrong', () => {
  const [first, second] = claims(TEXT) as [Claim, Claim];
  expect(figures(judge(gold(), [first]))).toMatchObject({ precision: 1, recall: 0.5 });
  expect(figures(judge(gold(undefined, [first]), [first, second]))).toMatchObject({ precision: 0.5, recall: 1 });
  const other = judge(
    gold((claim) => ({ ...claim, baseline: 'AWQ', subject: 'BarServe' })),
    [first],
  );
  expect(other[0]).toMatchObject({ kind: 'found', wrong: ['subject', 'baseline'] });
  expect(figures(other)).toMatchObject({ coreF1: 0, strictF1: 0 });
  expect(slotAccuracy(other)).toMatchObject({ baseline: 0, metric: 1 });
});

it('takes any of several answers, and counts an optional claim nowhere', () => {
  const [first] = claims(TEXT) as [Claim];
  expect(
    figures(
      judge(
        gold((claim) => ({ ...claim, baseline: ['AWQ', 'SmoothQuant'] }), [first]),
        [first],
      ),
    ).strictF1,
  ).toBe(1);
  const optional = gold((claim) => ({ ...claim, optional: true }));
  expect(figures(judge(optional, claims(TEXT)))).toMatchObject({ wanted: 0, made: 0 });
  expect(figures(judge(optional, []))).toMatchObject({ wanted: 0 });
});

it('tells how often claims of one confidence are right, and an interval that holds the figure', () => {
  const verdicts = judge(gold(), claims(TEXT));
  expect(calibration(verdicts).reduce((sum, step) => sum + step.claims, 0)).toBe(2);
  const papers = [verdicts, judge(gold(), []), verdicts, verdicts];
  const [low, high] = interval(papers, ({ recall }) => recall);
  expect([low < 0.75, high]).toEqual([true, 1]);
  expect(interval(papers, ({ recall }) => recall)).toEqual([low, high]);
});

it.each(DETECTORS)('$name detects numbers with units', async ({ load }) => {
  const find = await load();
  expect(find).not.toBeNull();
  const wanted = gold();
  const { found } = detection(wanted, find?.(TEXT) ?? []);
  expect(found).toBeGreaterThan(0);
});

it.each([
  ['{"id": "p", "claims": [', /^g\.jsonl:1: not JSON/],
  [jsonl({ id: 'p' }), /^g\.jsonl:1: "id" or "claims" is missing/],
  [jsonl({ id: 'p', claims: [] }, { id: 'q', claims: [] }), /^g\.jsonl:2: no abstract with the id q/],
  [jsonl({ id: 'p', claims: [] }, { id: 'p', claims: [] }), /^g\.jsonl:2: p is annotated twice/],
  [jsonl({ id: 'p', claims: [{ quote: 'is 9x', value: '9', low: 9, high: 9 }] }), /^g\.jsonl:1: not in the abstract: is 9x/],
  [jsonl({ id: 'p', claims: [{ start: 12, end: 9999, low: 9, high: 9 }] }), /^g\.jsonl:1: not in the abstract/],
  [jsonl({ id: 'p', claims: [{ quote: '1.6x', value: '1.6' }] }), /^g\.jsonl:1: "low" or "high" is no number/],
])('refuses %s', (text, message) => {
  const reading = () => readGold(text, 'g.jsonl', new Map([['p', TEXT]]));
  expect(reading).toThrow(GoldError);
  expect(reading).toThrow(message);
});

const SHARED = '../shared/gold';
const file = scratch();
(existsSync(`${SHARED}/score.mjs`) ? it : it.skip)('gives the figures of the judge, score.mjs', () => {
  const docs = readFileSync(`${SHARED}/dev.abstracts.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; title: string; abstract: string });
  const text = readFileSync(`${SHARED}/dev.gold.jsonl`, 'utf8');
  const annotated = readGold(text, 'dev.gold.jsonl', new Map(docs.map(({ id, abstract }) => [id, abstract])));
  const ours = figures(docs.flatMap((doc) => (annotated.has(doc.id) ? judge(annotated.get(doc.id) ?? [], extract(doc)) : [])));
  const predictions = file('predictions.jsonl', '');
  writeFileSync(predictions, jsonl(...docs.flatMap(extract)));
  const theirs = JSON.parse(
    execFileSync(
      process.execPath,
      [
        `${SHARED}/score.mjs`,
        '--gold',
        `${SHARED}/dev.gold.jsonl`,
        '--abstracts',
        `${SHARED}/dev.abstracts.jsonl`,
        '--pred',
        predictions,
        '--json',
      ],
      { encoding: 'utf8' },
    ),
  ) as { detection: { precision: number; recall: number; f1: number }; coreF1: number; strictF1: number };
  expect(ours.precision).toBeCloseTo(theirs.detection.precision, 3);
  expect(ours.recall).toBeCloseTo(theirs.detection.recall, 3);
  expect(ours.detectionF1).toBeCloseTo(theirs.detection.f1, 3);
  expect(ours.coreF1).toBeCloseTo(theirs.coreF1, 3);
  expect(ours.strictF1).toBeCloseTo(theirs.strictF1, 3);
});

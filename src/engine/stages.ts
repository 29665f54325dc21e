import { baselineRules } from './relate/baseline.rules.js';
import { directionRules } from './relate/direction.rules.js';
import { type Document, type Draft, draft } from './relate/draft.js';
import { hardwareOf } from './relate/hardware.js';
import { metricRules } from './relate/metric.rules.js';
import { performanceMeans } from './relate/performance-word.js';
import { outcomeRules } from './relate/outcome.rules.js';
import { attributionOf, conditionOf, namesFor } from './relate/scope.js';
import { subjectOf } from './relate/subject.js';

/** One step from numbers to claims: drafts in, drafts out, in the order of the text. */
export type Stage = (drafts: readonly Draft[], document: Document) => Draft[];

/** A "sentence" with more numbers is a table or noise: no claim can be read from it, and the work would grow with their square. */
const MOST_NUMBERS = 64;

/** Numbers that are outcomes. */
export const findOutcomes: Stage = (_none, { sentences }) =>
  sentences
    .filter(({ quantities }) => quantities.length <= MOST_NUMBERS)
    .flatMap((reading) =>
      reading.quantities.flatMap((quantity) => {
        const rule = outcomeRules.find((r) => r.holds(quantity, reading));
        return rule?.verdict === 'claim' ? [draft(quantity, reading, rule.name)] : [];
      }),
    );

/** What each measures; a number said of two metrics becomes two drafts. */
export const nameMetrics: Stage = (drafts, document) =>
  drafts.flatMap((one) => {
    for (const rule of metricRules) {
      const found = rule.find(one.quantity, one.reading, document);
      if (found)
        return found.map((metric) => ({
          ...one,
          metric: performanceMeans(metric, one.quantity, one.reading, document),
          metricAt: metric.at,
          rules: [...one.rules, rule.name],
        }));
    }
    return [one];
  });

export const findBaselines: Stage = (drafts) =>
  drafts.map((one) => {
    for (const rule of baselineRules) {
      const found = rule.find(one);
      if (found)
        return { ...one, baseline: found.text || null, baselineAt: found, baselineQuantity: found.value, rules: [...one.rules, rule.name] };
    }
    return one;
  });

/** A number that stands as another's baseline value is no claim of its own (GUIDE.md). */
export const dropBaselineValues: Stage = (drafts) => {
  const theirs = new Set(drafts.map(({ baselineQuantity }) => baselineQuantity));
  return drafts.filter(({ quantity }) => !theirs.has(quantity));
};

export const findDirections: Stage = (drafts) =>
  drafts.map((one) => {
    for (const rule of directionRules) {
      const found = rule.find(one);
      if (found) return { ...one, ...found, rules: [...one.rules, rule.name] };
    }
    return one;
  });

export const attribute: Stage = (drafts, document) => drafts.map((one) => ({ ...one, attribution: attributionOf(one, document) }));

export const findSubjects: Stage = (drafts, { ownSystem }) =>
  drafts.map((one) => {
    const { subject, rule } = subjectOf(one.quantity, one.reading, ownSystem, one.baselineAt);
    return rule ? { ...one, subject, rules: [...one.rules, rule] } : one;
  });

export const findHardware: Stage = (drafts, document) =>
  drafts.map((one) => {
    const { hardware, rules } = hardwareOf(one, document);
    return { ...one, hardware, rules: [...one.rules, ...rules] };
  });

export const findScope: Stage = (drafts, document) =>
  drafts.map((one) => ({
    ...one,
    models: namesFor(one, document, (reading) => reading.models),
    datasets: namesFor(one, document, (reading) => reading.datasets),
    condition: conditionOf(one),
  }));

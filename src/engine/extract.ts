import { datasetMentions } from './mentions/datasets.js';
import { hardwareMentions } from './mentions/hardware.js';
import { SYSTEMS_WORDS } from './lexicons/metrics.js';
import { metricMentions } from './mentions/metrics.js';
import { modelMentions } from './mentions/models.js';
import type { Abstract, Claim, Quantity, QuantityReading, Sentence } from './model.js';
import { confidenceOf } from './normalise/confidence.js';
import { factorOf } from './normalise/factor.js';
import { fingerprint } from './normalise/identity.js';
import { siOf } from './normalise/si.js';
import { quantities } from './quantities/index.js';
import { baselineRules } from './relate/baseline.rules.js';
import { directionRules } from './relate/direction.rules.js';
import { type Document, type Draft, draft, type SentenceReading } from './relate/draft.js';
import { hardwareOf } from './relate/hardware.rules.js';
import { metricRules, performanceMeans } from './relate/metric.rules.js';
import { outcomeRules } from './relate/outcome.rules.js';
import { attributionOf, conditionOf, namesFor } from './relate/scope.js';
import { ownSystem, subjectOf } from './relate/subject.js';
import { segment } from './segment.js';
import { plainView } from './view.js';

/** Changes with every change of what is extracted. */
export const ENGINE_VERSION = '1.0.0';

const OWN_WORK = /\b(?:[Ww]e|[Oo]ur|[Tt]his (?:paper|work|article|study|thesis|report|letter)|[Hh]ere(?:in)?,)\b/;

/** Everything that the sentences of an abstract hold, before any claim is made of it. */
export function read({ title, abstract }: Abstract): Document {
  const view = plainView(abstract);
  const sentences = segment(view).map(readSentence);
  return {
    title,
    text: abstract,
    view,
    sentences,
    systemsPaper: (`${title} ${view}`.match(SYSTEMS_WORDS)?.length ?? 0) >= 2,
    ownFrom: Math.max(
      0,
      sentences.findIndex(({ sentence }) => OWN_WORK.test(view.slice(sentence.start, sentence.end))),
    ),
  };
}

function readSentence(sentence: Sentence): SentenceReading {
  if (
    !/\d|\b(?:half|twice|doubl|tripl|order|hundred|thousand|tens|million|billion|two|three|four|five|six|seven|eight|nine|ten|fold)/i.test(
      sentence.view.slice(sentence.start, sentence.end),
    )
  )
    return {
      sentence,
      quantities: [],
      metrics: [],
      hardware: hardwareMentions(sentence),
      models: modelMentions(sentence),
      datasets: datasetMentions(sentence),
    };
  const hardware = hardwareMentions(sentence);
  const models = modelMentions(sentence);
  const datasets = datasetMentions(sentence);
  const names = [...hardware.filter((m) => !m.generic), ...models, ...datasets];
  return { sentence, quantities: quantities(sentence, names), metrics: metricMentions(sentence), hardware, models, datasets };
}

type Stage = (drafts: readonly Draft[], document: Document) => Draft[];

/** THE order of stages: numbers, outcomes among them, then slot by slot. */
const stages: readonly Stage[] = [
  nameMetrics,
  findBaselines,
  dropBaselineValues,
  findDirections,
  attribute,
  findHardware,
  findSubjects,
  findScope,
];

/** Every claim of an abstract, in the order of the text. Pure: the same abstract gives the same claims, ids included. */
export function extract(abstract: Abstract): Claim[] {
  const document = read(abstract);
  const drafts = stages.reduce<readonly Draft[]>((list, stage) => stage(list, document), outcomes(document));
  const content = fingerprint(`${abstract.id}\n${abstract.title}\n${abstract.abstract}`);
  return drafts.map((one, i) =>
    finish(
      one,
      abstract,
      `${content}:${one.quantity.start}:${one.quantity.end}:${drafts.slice(0, i).filter((d) => d.quantity === one.quantity).length}`,
    ),
  );
}

/** Every quantity of an abstract, claim or not, in the order of the text. */
export function readQuantities(abstract: Abstract): QuantityReading[] {
  const document = read(abstract);
  const all = document.sentences.flatMap((reading) => reading.quantities.map((quantity) => draft(quantity, reading, 'quantity')));
  const named = all.map((one) => nameMetrics([one], document)[0] as Draft);
  return findDirections(named).map(({ quantity: { start, end, low, high, qualifier, unit }, direction }) => ({
    paperId: abstract.id,
    start,
    end,
    text: abstract.abstract.slice(start, end),
    low,
    high,
    qualifier,
    unit,
    direction,
  }));
}

function outcomes(document: Document): Draft[] {
  return document.sentences.flatMap((reading) =>
    reading.quantities.flatMap((quantity) => {
      const rule = outcomeRules.find((r) => r.holds(quantity, reading));
      return rule?.verdict === 'claim' ? [draft(quantity, reading, rule.name)] : [];
    }),
  );
}

function nameMetrics(drafts: readonly Draft[], document: Document): Draft[] {
  return drafts.flatMap((one) => {
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
}

function findBaselines(drafts: readonly Draft[]): Draft[] {
  return drafts.map((one) => {
    for (const rule of baselineRules) {
      const found = rule.find(one.quantity, one.reading);
      if (found)
        return {
          ...one,
          baseline: found.text || null,
          baselineAt: found,
          baselineValue: found.value?.low ?? null,
          rules: [...one.rules, rule.name],
        };
    }
    return one;
  });
}

/** A number that stands as another's baseline value is no claim of its own (GUIDE.md). */
function dropBaselineValues(drafts: readonly Draft[]): Draft[] {
  const theirs = new Set<Quantity>();
  for (const { baselineAt, baselineValue, reading, quantity } of drafts)
    if (baselineAt && baselineValue !== null) {
      const next = reading.quantities[reading.quantities.indexOf(quantity) + 1];
      if (next) theirs.add(next);
    }
  return drafts.filter(({ quantity }) => !theirs.has(quantity));
}

function findDirections(drafts: readonly Draft[]): Draft[] {
  return drafts.map((one) => {
    for (const rule of directionRules) {
      const found = rule.find(one);
      if (found) return { ...one, ...found, rules: [...one.rules, rule.name] };
    }
    return one;
  });
}

function attribute(drafts: readonly Draft[], document: Document): Draft[] {
  return drafts.map((one) => ({ ...one, attribution: attributionOf(one, document) }));
}

function findHardware(drafts: readonly Draft[], document: Document): Draft[] {
  return drafts.map((one) => {
    const { hardware, rules } = hardwareOf(one, document);
    return { ...one, hardware, rules: [...one.rules, ...rules] };
  });
}

function findSubjects(drafts: readonly Draft[], document: Document): Draft[] {
  const own = ownSystem(document);
  return drafts.map((one) => {
    const { subject, rule } = subjectOf(one.quantity, one.reading, own, one.baselineAt);
    return rule ? { ...one, subject, rules: [...one.rules, rule] } : one;
  });
}

function findScope(drafts: readonly Draft[], document: Document): Draft[] {
  return drafts.map((one) => ({
    ...one,
    models: namesFor(one, document, (r) => r.models),
    datasets: namesFor(one, document, (r) => r.datasets),
    condition: conditionOf(one),
  }));
}

function finish(one: Draft, abstract: Abstract, key: string): Claim {
  const {
    quantity,
    reading,
    metric,
    relation,
    direction,
    baseline,
    baselineValue,
    hardware,
    subject,
    models,
    datasets,
    condition,
    attribution,
    rules,
  } = one;
  const { start, end, low, high, qualifier, unit, from } = quantity;
  return {
    paperId: abstract.id,
    id: fingerprint(key),
    start,
    end,
    text: abstract.abstract.slice(start, end),
    sentence: abstract.abstract.slice(reading.sentence.start, reading.sentence.end),
    low,
    high,
    qualifier,
    unit,
    metric,
    relation,
    direction,
    subject,
    baseline,
    baselineValue,
    from,
    hardware,
    models,
    datasets,
    condition,
    attribution,
    factor: factorOf(quantity, metric, relation, direction),
    si: siOf(quantity),
    confidence: confidenceOf(one),
    rules,
    engineVersion: ENGINE_VERSION,
  };
}

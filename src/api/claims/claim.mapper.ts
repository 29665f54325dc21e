import { type Claim, hardwareFacts } from '../../engine/index.js';
import type { ClaimRow } from '../../storage/index.js';
import type { ClaimModel, ReadClaimModel } from './claim.model.js';

const interval = (low: number | null, high: number | null): { low: number; high: number } | null =>
  low === null || high === null ? null : { low, high };

/** A stored row as the API shows it, at a time where one is asked for; names and links come from the field resolvers. */
export function fromRow(row: ClaimRow, asOf?: Date): ClaimModel {
  const si = interval(row.siLow, row.siHigh);
  return {
    id: row.id,
    qualifier: row.qualifier,
    relation: row.relation,
    direction: row.direction,
    condition: row.condition,
    attribution: row.attribution,
    confidence: row.confidence,
    rules: row.rules,
    engineVersion: row.engineVersion,
    current: row.current,
    since: row.since,
    until: row.until,
    endedBy: row.endedBy,
    review: row.review,
    corrected: row.corrected,
    revision: row.revision,
    paperVersionId: row.paperVersionId,
    subjectId: row.subjectId,
    baselineId: row.baselineId,
    unit: row.unitId,
    metric: row.metricId,
    value: { low: row.low, high: row.high },
    baselineValue: row.baselineValue,
    from: row.fromValue,
    factor: interval(row.factorLow, row.factorHigh),
    si: si && row.siUnit !== null ? { ...si, unit: row.siUnit } : null,
    evidence: { quote: row.quote, sentence: row.sentence, start: row.start, end: row.end, sentenceStart: row.sentenceStart },
    subject: null,
    baseline: null,
    hardware: [],
    models: [],
    datasets: [],
    ...(asOf && { asOf }),
  };
}

/** A claim read just now; `abstract` is the text it was read from. */
export function fromEngine(claim: Claim, abstract: string): ReadClaimModel {
  const { low, high, text, sentence, start, end, hardware, paperId: _paperId, ...rest } = claim;
  return {
    ...rest,
    rules: [...claim.rules],
    models: [...claim.models],
    datasets: [...claim.datasets],
    factor: claim.factor && { ...claim.factor },
    si: claim.si && { ...claim.si },
    value: { low, high },
    evidence: { quote: text, sentence, start, end, sentenceStart: abstract.lastIndexOf(sentence, start) },
    hardware: hardware.map(({ text, role, name }) => {
      const { vendor, kind, family, year, memory, power } = hardwareFacts(name);
      return { text, role, hardware: { id: name, name, vendor, kind, family, year, memoryGb: memory, powerW: power } };
    }),
  };
}

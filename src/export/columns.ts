import type { Claim } from '../engine/index.js';
import type { ReviewState } from '../storage/index.js';

/** A claim with what is kept of its paper and its reviews. */
export interface ExportedClaim extends Claim {
  readonly title: string;
  readonly published: string | null;
  readonly review: ReviewState;
}

export type Cell = string | number | null;
type Column = readonly [name: string, type: 'STRING' | 'DOUBLE' | 'INT32', value: (claim: ExportedClaim) => Cell];

const list = (names: readonly string[]): string | null => names.join('; ') || null;
const hardware = ({ hardware }: Claim, role: string): string | null =>
  list(hardware.filter((one) => one.role === role).map(({ name }) => name));

/** The columns of flat formats, in their order; lists of names are joined by "; ". */
export const COLUMNS: readonly Column[] = [
  ['id', 'STRING', ({ id }) => id],
  ['paper_id', 'STRING', ({ paperId }) => paperId],
  ['title', 'STRING', ({ title }) => title],
  ['published', 'STRING', ({ published }) => published],
  ['start', 'INT32', ({ start }) => start],
  ['end', 'INT32', ({ end }) => end],
  ['quote', 'STRING', ({ text }) => text],
  ['sentence', 'STRING', ({ sentence }) => sentence],
  ['low', 'DOUBLE', ({ low }) => low],
  ['high', 'DOUBLE', ({ high }) => high],
  ['qualifier', 'STRING', ({ qualifier }) => qualifier],
  ['unit', 'STRING', ({ unit }) => unit],
  ['metric', 'STRING', ({ metric }) => metric],
  ['relation', 'STRING', ({ relation }) => relation],
  ['direction', 'STRING', ({ direction }) => direction],
  ['subject', 'STRING', ({ subject }) => subject],
  ['baseline', 'STRING', ({ baseline }) => baseline],
  ['baseline_value', 'DOUBLE', ({ baselineValue }) => baselineValue],
  ['from', 'DOUBLE', ({ from }) => from],
  ['hardware', 'STRING', (claim) => hardware(claim, 'measured_on')],
  ['baseline_hardware', 'STRING', (claim) => hardware(claim, 'baseline')],
  ['models', 'STRING', ({ models }) => list(models)],
  ['datasets', 'STRING', ({ datasets }) => list(datasets)],
  ['condition', 'STRING', ({ condition }) => condition],
  ['attribution', 'STRING', ({ attribution }) => attribution],
  ['factor_low', 'DOUBLE', ({ factor }) => factor?.low ?? null],
  ['factor_high', 'DOUBLE', ({ factor }) => factor?.high ?? null],
  ['si_low', 'DOUBLE', ({ si }) => si?.low ?? null],
  ['si_high', 'DOUBLE', ({ si }) => si?.high ?? null],
  ['si_unit', 'STRING', ({ si }) => si?.unit ?? null],
  ['confidence', 'DOUBLE', ({ confidence }) => confidence],
  ['review', 'STRING', ({ review }) => review],
  ['engine_version', 'STRING', ({ engineVersion }) => engineVersion],
];

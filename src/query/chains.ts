import type { DataSource } from 'typeorm';
import type { ClaimRow } from '../storage/index.js';
import { claimsByRevision } from './claims.js';
import type { Scope } from './filter.js';
import { Parameters } from './parameters.js';
import { subjectIs, baselineIs, where } from './where.js';

/** A over B and B over C: nobody measured A over C, this only follows if both were measured alike. */
export interface Chain {
  readonly via: string;
  readonly metric: string;
  readonly factor: { readonly low: number; readonly high: number };
  readonly first: ClaimRow;
  readonly second: ClaimRow;
  /** What the two claims do not share. */
  readonly caveats: readonly string[];
}

interface Row {
  readonly via: string;
  readonly first: number;
  readonly second: number;
  readonly first_hardware: string | null;
  readonly second_hardware: string | null;
}

/** Names that mean other things in other papers: "baseline", "the GPU implementation", "FP16". They chain nothing. */
const ANYBODYS =
  "'\\m(baselines?|state.of.the.art|sota|prior|existing|previous|methods?|implementations?|versions?|works?|approach(es)?|models?|solutions?|designs?|cpus?|gpus?|fpgas?|int[0-9]+|fp[0-9]+|bf16|dense|default|standard)\\M'";
const NAMED = `a_base.name ~ '[A-Z0-9]' AND length(a_base.name) > 1 AND a_base.name !~* ${ANYBODYS}`;

/** Factors of one metric chained over a system that one claim compares with and the other is about, in two statements. */
export async function chains(dataSource: DataSource, scope: Scope, a: string, c: string, first: number): Promise<Chain[]> {
  const p = new Parameters();
  const one = where(scope, p).replaceAll('claim.', 'a.');
  const other = where(scope, p).replaceAll('claim.', 'b.');
  const hardware = (alias: string): string =>
    `(SELECT string_agg(hw.name, ', ' ORDER BY hw.name) FROM claim_hardware link JOIN hardware hw ON hw.id = link.hardware_id WHERE link.claim_revision = ${alias}.revision AND link.role = 'measured_on')`;
  const rows: Row[] = await dataSource.query(
    `SELECT a_base.name AS via, a.revision AS first, b.revision AS second, ${hardware('a')} AS first_hardware, ${hardware('b')} AS second_hardware
       FROM claim a JOIN system a_base ON a_base.id = a.baseline_id
       JOIN system b_subject ON lower(b_subject.name) = lower(a_base.name)
       JOIN claim b ON b.subject_id = b_subject.id AND b.metric_id = a.metric_id AND b.id <> a.id
      WHERE ${one} AND ${other} AND a.factor_low IS NOT NULL AND b.factor_low IS NOT NULL AND ${NAMED} AND b.baseline_id IS DISTINCT FROM b.subject_id
        AND ${subjectIs(a, p).replaceAll('claim.', 'a.')} AND ${baselineIs(c, p).replaceAll('claim.', 'b.')}
      ORDER BY a.confidence * b.confidence DESC, a.id, b.id LIMIT ${p.add(first)}`,
    p.values,
  );
  const claims = await claimsByRevision(
    dataSource,
    rows.flatMap((row) => [row.first, row.second]),
  );
  return rows.flatMap((row) => {
    const [x, y] = [claims.get(row.first), claims.get(row.second)];
    return x && y ? [chain(row, x, y)] : [];
  });
}

function chain({ via, first_hardware, second_hardware }: Row, first: ClaimRow, second: ClaimRow): Chain {
  const product = (a: number | null, b: number | null): number => Number(((a ?? 0) * (b ?? 0)).toPrecision(6));
  const caveats = [
    ...(first_hardware !== second_hardware
      ? [`measured on ${first_hardware ?? 'unnamed hardware'} and on ${second_hardware ?? 'unnamed hardware'}`]
      : []),
    ...(first.paperVersionId !== second.paperVersionId ? ['from two papers'] : []),
    ...(first.condition !== second.condition
      ? [`under ${first.condition ?? 'no named condition'} and ${second.condition ?? 'no named condition'}`]
      : []),
    ...[first, second].filter(({ qualifier }) => qualifier === 'up_to').map(({ quote }) => `${quote} is a best case`),
  ];
  const factor = { low: product(first.factorLow, second.factorLow), high: product(first.factorHigh, second.factorHigh) };
  return { via, metric: first.metricId, factor, first, second, caveats };
}

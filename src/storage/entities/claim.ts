import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Attribution, Direction, Qualifier, Relation as Comparison } from '../../engine/index.js';
import { PaperVersion } from './paper.js';
import { Metric, System, Unit } from './registry.js';

const REAL = { type: 'double precision' } as const;
const OPTIONAL = { ...REAL, nullable: true } as const;
const CURRENT = { where: 'current' };

/** One claim of one version of a paper. Offsets are UTF-16 into the abstract as given. */
@Entity('claim')
@Unique('uq_claim_ordinal', ['paperVersion', 'ordinal'])
@Check('ck_claim_span', 'span_start >= 0 AND span_start < span_end')
@Check('ck_claim_sentence', 'sentence_start >= 0 AND sentence_start <= span_start')
@Check('ck_claim_bounds', 'low <= high')
@Check('ck_claim_factor', 'factor_low > 0 AND factor_low <= factor_high')
@Check('ck_claim_si', 'si_low <= si_high')
@Check('ck_claim_confidence', 'confidence >= 0 AND confidence <= 1')
@Check('ck_claim_qualifier', "qualifier IN ('exact', 'approx', 'up_to', 'at_least', 'below', 'average')")
@Check('ck_claim_relation', "relation IN ('level', 'ratio', 'change')")
@Check('ck_claim_direction', "direction IN ('up', 'down', 'none')")
@Check('ck_claim_attribution', "attribution IN ('own', 'prior')")
@Index('ix_claim_current', ['id'], CURRENT)
@Index('ix_claim_metric', ['metric', 'id'], CURRENT)
@Index('ix_claim_unit', ['unit', 'id'], CURRENT)
@Index('ix_claim_baseline', ['baseline', 'id'], CURRENT)
@Index('ix_claim_subject', ['subject', 'id'], CURRENT)
@Index('ix_claim_factor', ['factorHigh', 'id'], CURRENT)
@Index('ix_claim_value', ['high', 'id'], CURRENT)
@Index('ix_claim_confidence', ['confidence', 'id'], CURRENT)
@Index('ix_claim_published', ['published', 'id'], CURRENT)
@Index('ix_claim_text', { synchronize: false })
export class ClaimRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_claim' }) id: string;
  @ManyToOne(() => PaperVersion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'paper_version_id', foreignKeyConstraintName: 'fk_claim_paper_version' })
  paperVersion: Relation<PaperVersion>;
  @Column('integer', { name: 'paper_version_id' }) paperVersionId: number;
  /** Whether it belongs to the newest version of its paper. */
  @Column('boolean') current: boolean;
  @Column('integer') ordinal: number;
  @Column('integer', { name: 'span_start' }) start: number;
  @Column('integer', { name: 'span_end' }) end: number;
  @Column('text') quote: string;
  @Column('text') sentence: string;
  @Column('integer', { name: 'sentence_start' }) sentenceStart: number;
  @Column(REAL) low: number;
  @Column(REAL) high: number;
  @Column('text') qualifier: Qualifier;
  @ManyToOne(() => Unit, { nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_claim_unit' })
  unit: Relation<Unit>;
  @Column('text', { name: 'unit_id' }) unitId: string;
  @ManyToOne(() => Metric, { nullable: false })
  @JoinColumn({ name: 'metric_id', foreignKeyConstraintName: 'fk_claim_metric' })
  metric: Relation<Metric>;
  @Column('text', { name: 'metric_id' }) metricId: string;
  @Column('text') relation: Comparison;
  @Column('text') direction: Direction;
  @ManyToOne(() => System, { nullable: true })
  @JoinColumn({ name: 'subject_id', foreignKeyConstraintName: 'fk_claim_subject' })
  subject: Relation<System> | null;
  @Column('integer', { name: 'subject_id', nullable: true }) subjectId: number | null;
  @ManyToOne(() => System, { nullable: true })
  @JoinColumn({ name: 'baseline_id', foreignKeyConstraintName: 'fk_claim_baseline' })
  baseline: Relation<System> | null;
  @Column('integer', { name: 'baseline_id', nullable: true }) baselineId: number | null;
  @Column({ ...OPTIONAL, name: 'baseline_value' }) baselineValue: number | null;
  @Column({ ...OPTIONAL, name: 'from_value' }) fromValue: number | null;
  @Column('text', { nullable: true }) condition: string | null;
  @Column('text') attribution: Attribution;
  @Column({ ...OPTIONAL, name: 'factor_low' }) factorLow: number | null;
  @Column({ ...OPTIONAL, name: 'factor_high' }) factorHigh: number | null;
  @Column({ ...OPTIONAL, name: 'si_low' }) siLow: number | null;
  @Column({ ...OPTIONAL, name: 'si_high' }) siHigh: number | null;
  @Column('text', { name: 'si_unit', nullable: true }) siUnit: string | null;
  @Column(REAL) confidence: number;
  @Column('text', { array: true }) rules: string[];
  @Column('text', { name: 'engine_version' }) engineVersion: string;
  /** The paper's date, kept here so that lists can be filtered and ordered by it. */
  @Column('date', { nullable: true }) published: string | null;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { Attribution, Claim, Direction, Qualifier, Relation as Comparison } from '../../engine/index.js';
import { PaperVersion } from './paper.js';
import { Metric, System, Unit } from './registry.js';

const REAL = { type: 'double precision' } as const;
const OPTIONAL = { ...REAL, nullable: true } as const;
const SHOWN = { where: 'shown' };

/** What reviewers left a claim at. */
export const REVIEW_STATES = ['none', 'accepted', 'corrected', 'rejected'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
/** Why a revision holds no longer: its paper has a newer version, a review changed it, or a newer engine reads otherwise. */
export const ENDINGS = ['version', 'review', 'engine'] as const;
export type EndedBy = (typeof ENDINGS)[number];

/** One claim of one version of a paper, as it was said from `since` until `until`. Offsets are UTF-16 into the abstract as given. */
@Entity('claim')
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
@Check('ck_claim_period', '(until IS NULL) = current AND (ended_by IS NULL) = current AND since <= until')
@Check('ck_claim_shown', "shown = (current AND review <> 'rejected')")
@Check('ck_claim_ended_by', "ended_by IN ('version', 'review', 'engine')")
@Check('ck_claim_review', "review IN ('none', 'accepted', 'corrected', 'rejected')")
@Index('uq_claim_current', ['id'], { where: 'current', unique: true })
@Index('ix_claim_id', ['id', 'revision'])
@Index('ix_claim_paper', ['paperVersion', 'start', 'id'])
@Index('ix_claim_metric', ['metric', 'id'], SHOWN)
@Index('ix_claim_unit', ['unit', 'id'], SHOWN)
@Index('ix_claim_baseline', ['baseline', 'id'], SHOWN)
@Index('ix_claim_subject', ['subject', 'id'], SHOWN)
@Index('ix_claim_factor', ['factorHigh', 'id'], SHOWN)
@Index('ix_claim_value', ['high', 'id'], SHOWN)
@Index('ix_claim_si', ['siHigh', 'id'], SHOWN)
@Index('ix_claim_confidence', ['confidence', 'id'], SHOWN)
@Index('ix_claim_published', ['published', 'id'], SHOWN)
@Index('ix_claim_flags', ['relation', 'direction', 'qualifier', 'attribution'], SHOWN)
@Index('ix_claim_review', ['review', 'id'])
@Index('ix_claim_past_baseline', ['baseline'])
@Index('ix_claim_past_subject', ['subject'])
@Index('ix_claim_past_published', ['published'])
@Index('ix_claim_search', { synchronize: false })
export class ClaimRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_claim' })
  revision: number;
  /** Stable: the same number of the same abstract, whatever is said of it. */
  @Column('text') id: string;
  @ManyToOne(() => PaperVersion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'paper_version_id', foreignKeyConstraintName: 'fk_claim_paper_version' })
  paperVersion: Relation<PaperVersion>;
  @Column('integer', { name: 'paper_version_id' }) paperVersionId: number;
  /** Whether this is what is said now: the last revision, of the newest version of its paper. */
  @Column('boolean') current: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until: Date | null;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy: EndedBy | null;
  @Column('text', { default: 'none' }) review: ReviewState;
  /** Whether lists show it: it is current, and not rejected. */
  @Column('boolean') shown: boolean;
  /** The slots that a review changed. */
  @Column('text', { array: true, default: '{}' }) corrected: string[];
  /** What the engine read, where a review says otherwise. */
  @Column('jsonb', { nullable: true }) reading: Claim | null;
  /** Words of sentence and title. */
  @Column('tsvector', { select: false }) search: string;
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

import {
  Check as Constraint,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import type { CheckKind, CheckVerdict } from '../../engine/index.js';
import { PaperVersion } from './paper.js';

const REAL = { type: 'double precision' } as const;
const OPTIONAL = { ...REAL, nullable: true } as const;

/** What an abstract's own arithmetic says of some of its claims; another takes its place when its claims change. */
@Entity('claim_check')
@Constraint('ck_claim_check_kind', "kind IN ('movement', 'equal-terms', 'impossible-value', 'share', 'range', 'title', 'version')")
@Constraint('ck_claim_check_verdict', "verdict IN ('consistent', 'inconsistent', 'not_checkable')")
@Constraint('ck_claim_check_period', 'since <= until AND NOT (current AND until IS NOT NULL)')
@Index('ix_claim_check_paper_version', ['paperVersion'])
@Index('ix_claim_check_verdict', ['verdict', 'id'], { where: 'current' })
export class ClaimCheck {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_claim_check' })
  id: number;
  @ManyToOne(() => PaperVersion, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'paper_version_id', foreignKeyConstraintName: 'fk_claim_check_paper_version' })
  paperVersion: Relation<PaperVersion>;
  @Column('integer', { name: 'paper_version_id' }) paperVersionId: number;
  /** Whether it holds, and is of the newest version of its paper. */
  @Column('boolean') current: boolean;
  /** Since when its claims come to this, and until when they did. */
  @Column({ type: 'timestamptz', precision: 3 }) since: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) until: Date | null;
  @Column('text') kind: CheckKind;
  @Column('text') verdict: CheckVerdict;
  @Column({ ...REAL, name: 'stated_low' }) statedLow: number;
  @Column({ ...REAL, name: 'stated_high' }) statedHigh: number;
  @Column({ ...OPTIONAL, name: 'computed_low' }) computedLow: number | null;
  @Column({ ...OPTIONAL, name: 'computed_high' }) computedHigh: number | null;
  @Column('text') arithmetic: string;
}

/** The claims of a check, the stated one first. */
@Entity('claim_check_claim')
@Index('ix_claim_check_claim_claim', ['claimId'])
export class ClaimCheckClaim {
  @PrimaryColumn('integer', { name: 'check_id', primaryKeyConstraintName: 'pk_claim_check_claim' }) checkId: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_claim_check_claim' }) ordinal: number;
  @ManyToOne(() => ClaimCheck, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'check_id', foreignKeyConstraintName: 'fk_claim_check_claim_check' })
  check: Relation<ClaimCheck>;
  @Column('text', { name: 'claim_id' }) claimId: string;
}

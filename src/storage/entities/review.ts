import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import type { SlotChanges } from '../../engine/index.js';
import { PaperVersion } from './paper.js';

export const ROLES_OF_KEYS = ['reader', 'reviewer', 'ingester', 'admin'] as const;
export type KeyRole = (typeof ROLES_OF_KEYS)[number];
export const REVIEW_ACTIONS = ['accept', 'correct', 'reject', 'undo'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Who may do what; of the key itself only the SHA-256 is kept. */
@Entity('api_key')
@Unique('uq_api_key_name', ['name'])
@Unique('uq_api_key_hash', ['hash'])
@Check('ck_api_key_role', "role IN ('reader', 'reviewer', 'ingester', 'admin')")
export class ApiKey {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_api_key' })
  id: number;
  @Column('text') name: string;
  @Column('text') role: KeyRole;
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}

/** What a person said of a claim. Only ever added: a trigger refuses everything else. */
@Entity('review')
@Check('ck_review_action', "action IN ('accept', 'correct', 'reject', 'undo')")
@Check('ck_review_changes', "(action = 'correct') = (changes IS NOT NULL)")
@Check('ck_review_undoes', "(action = 'undo') = (undoes IS NOT NULL)")
@Index('ix_review_claim', ['claimId', 'id'])
@Index('ix_review_paper_version', ['paperVersion'])
@Index('uq_review_undoes', ['undone'], { unique: true })
export class Review {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_review' })
  id: number;
  @Column('text', { name: 'claim_id' }) claimId: string;
  @ManyToOne(() => PaperVersion, { nullable: false })
  @JoinColumn({ name: 'paper_version_id', foreignKeyConstraintName: 'fk_review_paper_version' })
  paperVersion: Relation<PaperVersion>;
  @Column('integer', { name: 'paper_version_id' }) paperVersionId: number;
  /** The claim's value as written, so that it is known what was reviewed when the claim is no more. */
  @Column('text') quote: string;
  @Column('text') action: ReviewAction;
  @Column('jsonb', { nullable: true }) changes: SlotChanges | null;
  @Column('text') reason: string;
  @Column('text') reviewer: string;
  @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @ManyToOne(() => Review, { nullable: true })
  @JoinColumn({ name: 'undoes', foreignKeyConstraintName: 'fk_review_undoes' })
  undone: Relation<Review> | null;
  @Column('integer', { name: 'undoes', nullable: true }) undoes: number | null;
  /** The review of a claim that a newer engine reads with other bounds; this one says the same of its successor. */
  @ManyToOne(() => Review, { nullable: true })
  @JoinColumn({ name: 'carried_from', foreignKeyConstraintName: 'fk_review_carried_from' })
  carried: Relation<Review> | null;
  @Column('integer', { name: 'carried_from', nullable: true }) carriedFrom: number | null;
}

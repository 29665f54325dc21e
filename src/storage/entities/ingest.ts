import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

const COUNT = { type: 'integer', default: 0 } as const;

/** One call of `ingest`: what it read, what became of it. */
@Entity('ingest_run')
export class IngestRun {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_ingest_run' })
  id: number;
  @Column('text') source: string;
  @Column('text', { name: 'engine_version' }) engineVersion: string;
  @Column('timestamptz', { name: 'started_at', default: () => 'now()' }) startedAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
  @Column(COUNT) read: number;
  @Column(COUNT) added: number;
  @Column(COUNT) changed: number;
  @Column(COUNT) unchanged: number;
  @Column(COUNT) rejected: number;
  @Column(COUNT) claims: number;
}

/** A record that a run could not take, with its place and the reason. Lines count from 1. */
@Entity('rejected_record')
@Check('ck_rejected_record_line', 'line > 0')
@Index('ix_rejected_record_run', ['run'])
export class RejectedRecord {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_rejected_record' })
  id: number;
  @ManyToOne(() => IngestRun, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_rejected_record_run' })
  run: Relation<IngestRun>;
  @Column('text') file: string;
  @Column('integer') line: number;
  @Column('text') reason: string;
  @Column('text') excerpt: string;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { IngestRun } from './ingest.js';

/** A paper by the id that its source gave it ("2301.00001"). */
@Entity('paper')
@Unique('uq_paper_external_id', ['externalId'])
export class Paper {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_paper' })
  id: number;
  @Column('text', { name: 'external_id' }) externalId: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}

/** A paper as it was read at one time. A changed abstract makes a new version; the old ones stay. */
@Entity('paper_version')
@Unique('uq_paper_version', ['paper', 'version'])
@Check('ck_paper_version_version', 'version > 0')
@Index('uq_paper_version_current', ['paper'], { unique: true, where: 'current' })
@Index('ix_paper_version_run', ['run'])
@Index('ix_paper_version_published', ['published'])
@Index('ix_paper_version_title', { synchronize: false })
@Index('ix_paper_version_engine', ['engineVersion', 'id'], { where: 'current' })
export class PaperVersion {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_paper_version' })
  id: number;
  @ManyToOne(() => Paper, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'paper_id', foreignKeyConstraintName: 'fk_paper_version_paper' })
  paper: Relation<Paper>;
  @Column('integer') version: number;
  @Column('boolean') current: boolean;
  @Column('text') title: string;
  @Column('text') abstract: string;
  /** SHA-256 of title and abstract, hexadecimal. */
  @Column('text', { name: 'content_hash' }) contentHash: string;
  /** The engine that read its claims last. */
  @Column('text', { name: 'engine_version' }) engineVersion: string;
  @Column('date', { nullable: true }) published: string | null;
  /** Where it is to be read, as its file says. */
  @Column('text', { nullable: true }) source: string | null;
  @ManyToOne(() => IngestRun, { nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_paper_version_run' })
  run: Relation<IngestRun>;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { HardwareRole } from '../../engine/index.js';
import { ClaimRow } from './claim.js';
import { Dataset, Hardware, Model } from './registry.js';

@Entity('claim_hardware')
@Check('ck_claim_hardware_role', "role IN ('measured_on', 'baseline')")
@Index('ix_claim_hardware_hardware', ['hardware', 'claimRevision'])
export class ClaimHardware {
  @PrimaryColumn('integer', { name: 'claim_revision', primaryKeyConstraintName: 'pk_claim_hardware' }) claimRevision: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_claim_hardware' }) ordinal: number;
  @ManyToOne(() => ClaimRow, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_revision', foreignKeyConstraintName: 'fk_claim_hardware_claim' })
  claim: Relation<ClaimRow>;
  @ManyToOne(() => Hardware, { nullable: false })
  @JoinColumn({ name: 'hardware_id', foreignKeyConstraintName: 'fk_claim_hardware_hardware' })
  hardware: Relation<Hardware>;
  @Column('text') role: HardwareRole;
  /** As the abstract writes it. */
  @Column('text') text: string;
}

@Entity('claim_model')
@Index('ix_claim_model_model', ['model', 'claimRevision'])
export class ClaimModel {
  @PrimaryColumn('integer', { name: 'claim_revision', primaryKeyConstraintName: 'pk_claim_model' }) claimRevision: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_claim_model' }) ordinal: number;
  @ManyToOne(() => ClaimRow, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_revision', foreignKeyConstraintName: 'fk_claim_model_claim' })
  claim: Relation<ClaimRow>;
  @ManyToOne(() => Model, { nullable: false })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'fk_claim_model_model' })
  model: Relation<Model>;
}

@Entity('claim_dataset')
@Index('ix_claim_dataset_dataset', ['dataset', 'claimRevision'])
export class ClaimDataset {
  @PrimaryColumn('integer', { name: 'claim_revision', primaryKeyConstraintName: 'pk_claim_dataset' }) claimRevision: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_claim_dataset' }) ordinal: number;
  @ManyToOne(() => ClaimRow, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claim_revision', foreignKeyConstraintName: 'fk_claim_dataset_claim' })
  claim: Relation<ClaimRow>;
  @ManyToOne(() => Dataset, { nullable: false })
  @JoinColumn({ name: 'dataset_id', foreignKeyConstraintName: 'fk_claim_dataset_dataset' })
  dataset: Relation<Dataset>;
}

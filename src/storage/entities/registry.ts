import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

const REAL = { type: 'double precision', nullable: true } as const;
const TEXT = { type: 'text', nullable: true } as const;

@Entity('metric')
@Check('ck_metric_better', "better IN ('higher', 'lower')")
export class Metric {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_metric' }) id: string;
  /** Which way is better; null where neither is. */
  @Column(TEXT) better: 'higher' | 'lower' | null;
}

@Entity('unit')
export class Unit {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_unit' }) id: string;
  @Column({ ...TEXT, name: 'si_unit' }) siUnit: string | null;
  @Column({ ...REAL, name: 'si_factor' }) siFactor: number | null;
}

/** A piece of hardware of the registry, or one that only an abstract named (then all but the name is null). */
@Entity('hardware')
@Unique('uq_hardware_name', ['name'])
@Index('ix_hardware_name', { synchronize: false })
export class Hardware {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_hardware' })
  id: number;
  @Column('text') name: string;
  @Column(TEXT) vendor: string | null;
  @Column(TEXT) kind: string | null;
  @Column(TEXT) family: string | null;
  @Column('integer', { nullable: true }) year: number | null;
  /** GB on the board. */
  @Column({ ...REAL, name: 'memory_gb' }) memoryGb: number | null;
  /** The maker's thermal or board power, in watts. */
  @Column({ ...REAL, name: 'power_w' }) powerW: number | null;
}

@Entity('model')
@Unique('uq_model_name', ['name'])
@Index('ix_model_name', { synchronize: false })
export class Model {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_model' })
  id: number;
  @Column('text') name: string;
}

@Entity('dataset')
@Unique('uq_dataset_name', ['name'])
@Index('ix_dataset_name', { synchronize: false })
export class Dataset {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_dataset' })
  id: number;
  @Column('text') name: string;
}

/** What a claim is about or compared with, as abstracts write it. */
@Entity('system')
@Unique('uq_system_name', ['name'])
@Index('ix_system_name', { synchronize: false })
@Index('ix_system_lower_name', { synchronize: false })
export class System {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'pk_system' })
  id: number;
  @Column('text') name: string;
}

-- Only the last revision of each claim stays, as it reads now; what an engine no longer reads goes.
DELETE FROM claim WHERE ended_by IN ('review', 'engine');

ALTER TABLE claim_hardware DROP CONSTRAINT fk_claim_hardware_claim, DROP CONSTRAINT pk_claim_hardware, ADD COLUMN claim_id text;
ALTER TABLE claim_model DROP CONSTRAINT fk_claim_model_claim, DROP CONSTRAINT pk_claim_model, ADD COLUMN claim_id text;
ALTER TABLE claim_dataset DROP CONSTRAINT fk_claim_dataset_claim, DROP CONSTRAINT pk_claim_dataset, ADD COLUMN claim_id text;
UPDATE claim_hardware SET claim_id = claim.id FROM claim WHERE claim.revision = claim_revision;
UPDATE claim_model SET claim_id = claim.id FROM claim WHERE claim.revision = claim_revision;
UPDATE claim_dataset SET claim_id = claim.id FROM claim WHERE claim.revision = claim_revision;

DROP INDEX ix_claim_flags;
DROP INDEX ix_claim_review;
DROP INDEX ix_claim_past_baseline;
DROP INDEX ix_claim_past_subject;
DROP INDEX ix_claim_past_published;
DROP INDEX uq_claim_current;
DROP INDEX ix_claim_id;
DROP INDEX ix_claim_paper;
ALTER TABLE claim ADD COLUMN ordinal integer;
UPDATE claim SET ordinal = placed.ordinal
  FROM (SELECT revision, row_number() OVER (PARTITION BY paper_version_id ORDER BY span_start, id) - 1 AS ordinal FROM claim) placed
 WHERE placed.revision = claim.revision;
ALTER TABLE claim
  DROP CONSTRAINT pk_claim,
  DROP COLUMN revision,
  DROP COLUMN since,
  DROP COLUMN until,
  DROP COLUMN ended_by,
  DROP COLUMN shown,
  DROP COLUMN review,
  DROP COLUMN corrected,
  DROP COLUMN reading,
  ALTER COLUMN ordinal SET NOT NULL,
  ADD CONSTRAINT pk_claim PRIMARY KEY (id),
  ADD CONSTRAINT uq_claim_ordinal UNIQUE (paper_version_id, ordinal);
CREATE INDEX ix_claim_current ON claim (id) WHERE current;
CREATE INDEX ix_claim_metric ON claim (metric_id, id) WHERE current;
CREATE INDEX ix_claim_unit ON claim (unit_id, id) WHERE current;
CREATE INDEX ix_claim_baseline ON claim (baseline_id, id) WHERE current;
CREATE INDEX ix_claim_subject ON claim (subject_id, id) WHERE current;
CREATE INDEX ix_claim_factor ON claim (factor_high, id) WHERE current;
CREATE INDEX ix_claim_value ON claim (high, id) WHERE current;
CREATE INDEX ix_claim_confidence ON claim (confidence, id) WHERE current;
CREATE INDEX ix_claim_published ON claim (published, id) WHERE current;

ALTER TABLE claim_hardware
  DROP COLUMN claim_revision,
  ADD CONSTRAINT pk_claim_hardware PRIMARY KEY (claim_id, ordinal),
  ADD CONSTRAINT fk_claim_hardware_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE;
CREATE INDEX ix_claim_hardware_hardware ON claim_hardware (hardware_id, claim_id);
ALTER TABLE claim_model
  DROP COLUMN claim_revision,
  ADD CONSTRAINT pk_claim_model PRIMARY KEY (claim_id, ordinal),
  ADD CONSTRAINT fk_claim_model_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE;
CREATE INDEX ix_claim_model_model ON claim_model (model_id, claim_id);
ALTER TABLE claim_dataset
  DROP COLUMN claim_revision,
  ADD CONSTRAINT pk_claim_dataset PRIMARY KEY (claim_id, ordinal),
  ADD CONSTRAINT fk_claim_dataset_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE;
CREATE INDEX ix_claim_dataset_dataset ON claim_dataset (dataset_id, claim_id);

ALTER TABLE paper_version DROP COLUMN engine_version;

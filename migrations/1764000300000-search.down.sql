DROP INDEX ix_paper_version_title;
DROP INDEX ix_system_name;
DROP INDEX ix_hardware_name;
DROP INDEX ix_model_name;
DROP INDEX ix_dataset_name;
ALTER TABLE claim DROP COLUMN search;
CREATE INDEX ix_claim_text ON claim USING gin (to_tsvector('english', sentence));
DROP EXTENSION fuzzystrmatch;
DROP EXTENSION pg_trgm;

-- Words of sentences and titles, and names found by their letters.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

DROP INDEX ix_claim_text;
ALTER TABLE claim ADD COLUMN search tsvector;
UPDATE claim SET search = setweight(to_tsvector('english', version.title), 'B') || setweight(to_tsvector('english', claim.sentence), 'A')
  FROM paper_version version WHERE version.id = claim.paper_version_id;
ALTER TABLE claim ALTER COLUMN search SET NOT NULL;
CREATE INDEX ix_claim_search ON claim USING gin (search);

CREATE INDEX ix_system_name ON system USING gin (name gin_trgm_ops);
CREATE INDEX ix_hardware_name ON hardware USING gin (name gin_trgm_ops);
CREATE INDEX ix_model_name ON model USING gin (name gin_trgm_ops);
CREATE INDEX ix_dataset_name ON dataset USING gin (name gin_trgm_ops);
CREATE INDEX ix_paper_version_title ON paper_version USING gin (title gin_trgm_ops);

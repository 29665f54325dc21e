ALTER TABLE paper_version DROP COLUMN source;

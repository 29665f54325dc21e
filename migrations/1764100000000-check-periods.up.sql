-- Checks hold for a time, as claims do, so that the state at a time shows those of that time.

ALTER TABLE claim_check
  ADD since timestamptz(3),
  ADD until timestamptz(3);
UPDATE claim_check SET since = version.created_at FROM paper_version version WHERE version.id = claim_check.paper_version_id;
ALTER TABLE claim_check ALTER since SET NOT NULL;
ALTER TABLE claim_check ADD CONSTRAINT ck_claim_check_period CHECK (since <= until AND NOT (current AND until IS NOT NULL));

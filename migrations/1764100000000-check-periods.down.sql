DELETE FROM claim_check WHERE until IS NOT NULL;
ALTER TABLE claim_check DROP CONSTRAINT ck_claim_check_period, DROP since, DROP until;

DROP INDEX ix_claim_si;

-- Values in units of one kind are ranked together.

CREATE INDEX ix_claim_si ON claim (si_high, id) WHERE shown;

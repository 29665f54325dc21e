DROP TABLE claim_check_claim;
DROP TABLE claim_check;

DROP TABLE review;
DROP FUNCTION review_is_append_only();
DROP TABLE api_key;

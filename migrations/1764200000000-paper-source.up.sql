-- Where a paper is to be read: "arXiv:2307.08691" or a web address.

ALTER TABLE paper_version ADD COLUMN source text;

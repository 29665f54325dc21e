export { type Extractor, here, onThreads } from './extractor.js';
export { type IngestOptions, type IngestSummary, ingest, ingestPart } from './ingest.js';
export { readFile } from './read-file.js';
export { FORMATS, type Format, type ReadRecord } from './records.js';
export { type ReextractReport, reextract } from './reextract.js';

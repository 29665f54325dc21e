export { type Database, type DatabaseAddress, openDatabase } from './database.js';
export * from './entities/index.js';
export { FolderLocked } from './folder-lock.js';
export { ClaimStore, contentHash, type Novelty } from './claim-store.js';
export type { PaperRecord, ReadPaper } from './paper-record.js';
export { type Rejection, type RunCounts, RunLog } from './run-log.js';

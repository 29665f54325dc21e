export { type Snapshot, snapshot } from './batches.js';
export { EXPORT_FORMATS, type ExportFormat, MEDIA_TYPES, written } from './formats.js';

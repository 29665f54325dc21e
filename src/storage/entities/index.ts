import { ClaimRow } from './claim.js';
import { ClaimDataset, ClaimHardware, ClaimModel } from './claim-links.js';
import { IngestRun, RejectedRecord } from './ingest.js';
import { Paper, PaperVersion } from './paper.js';
import { Dataset, Hardware, Metric, Model, System, Unit } from './registry.js';

export {
  ClaimDataset,
  ClaimHardware,
  ClaimModel,
  ClaimRow,
  Dataset,
  Hardware,
  IngestRun,
  Metric,
  Model,
  Paper,
  PaperVersion,
  RejectedRecord,
  System,
  Unit,
};

export const ENTITIES = [
  IngestRun,
  RejectedRecord,
  Paper,
  PaperVersion,
  Metric,
  Unit,
  Hardware,
  Model,
  Dataset,
  System,
  ClaimRow,
  ClaimHardware,
  ClaimModel,
  ClaimDataset,
];

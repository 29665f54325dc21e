import { ClaimCheck, ClaimCheckClaim } from './check.js';
import { ClaimRow } from './claim.js';
import { ClaimDataset, ClaimHardware, ClaimModel } from './claim-links.js';
import { IngestRun, RejectedRecord } from './ingest.js';
import { Paper, PaperVersion } from './paper.js';
import { Dataset, Hardware, Metric, Model, System, Unit } from './registry.js';
import { ApiKey, Review } from './review.js';

export { ENDINGS, type EndedBy, REVIEW_STATES, type ReviewState } from './claim.js';
export { type KeyRole, REVIEW_ACTIONS, type ReviewAction, ROLES_OF_KEYS } from './review.js';

export {
  ApiKey,
  ClaimCheck,
  ClaimCheckClaim,
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
  Review,
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
  ClaimCheck,
  ClaimCheckClaim,
  ApiKey,
  Review,
];

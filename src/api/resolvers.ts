import { CheckResolver, ClaimChecksResolver, PaperChecksResolver } from './checks/check.resolver.js';
import { ClaimFieldsResolver } from './claims/claim-fields.resolver.js';
import { ClaimResolver } from './claims/claim.resolver.js';
import { ComparisonResolver } from './compare/comparison.resolver.js';
import { FacetResolver } from './compare/facet.resolver.js';
import { HeadToHeadResolver, OneOverOtherResolver } from './compare/head-to-head.resolver.js';
import { LeaderboardResolver } from './compare/leaderboard.resolver.js';
import { ExtractResolver } from './extract/extract.resolver.js';
import { HardwareResolver } from './hardware/hardware.resolver.js';
import { IngestResolver } from './ingest/ingest.resolver.js';
import { KeyResolver } from './keys/key.resolver.js';
import { MetricResolver } from './metrics/metric.resolver.js';
import { NameResolver } from './names/name.resolver.js';
import { PaperResolver } from './papers/paper.resolver.js';
import { ClaimReviewsResolver, ReviewResolver } from './review/review.resolver.js';
import { VerifyResolver } from './verify/verify.resolver.js';

/** Every resolver of the API. */
export const RESOLVERS = [
  ClaimResolver,
  ClaimFieldsResolver,
  ClaimChecksResolver,
  ClaimReviewsResolver,
  PaperResolver,
  PaperChecksResolver,
  CheckResolver,
  ComparisonResolver,
  FacetResolver,
  HeadToHeadResolver,
  OneOverOtherResolver,
  LeaderboardResolver,
  NameResolver,
  VerifyResolver,
  HardwareResolver,
  MetricResolver,
  ExtractResolver,
  ReviewResolver,
  KeyResolver,
  IngestResolver,
];

import { ClaimFieldsResolver } from './claims/claim-fields.resolver.js';
import { ClaimResolver } from './claims/claim.resolver.js';
import { ExtractResolver } from './extract/extract.resolver.js';
import { HardwareResolver } from './hardware/hardware.resolver.js';
import { MetricResolver } from './metrics/metric.resolver.js';
import { PaperResolver } from './papers/paper.resolver.js';

/** Every resolver of the API. */
export const RESOLVERS = [ClaimResolver, ClaimFieldsResolver, PaperResolver, HardwareResolver, MetricResolver, ExtractResolver];

export { type ExplainedQuantity, type Explanation, explain } from './explain.js';
export { ENGINE_VERSION, extract, readQuantities } from './extract.js';
export { HARDWARE, type HardwareRow } from './lexicons/hardware.js';
export { hardwareFacts } from './mentions/hardware.js';
export { METRICS, type MetricRow } from './lexicons/metrics.js';
export { UNITS, type UnitRow } from './lexicons/units.js';
export type * from './model.js';
export { ATTRIBUTIONS, DIRECTIONS, QUALIFIERS, RELATIONS, ROLES } from './model.js';

export { ApiModule } from './api.module.js';
export { filterFromJson } from './claims/filter-json.js';
export { scopeOf } from './claims/scope.js';
export { storableText, validation } from './errors.js';
export { ApiSettings } from './keys/access.js';
export { RESOLVERS } from './resolvers.js';
export { DateTimeScalar } from './date-time.scalar.js';

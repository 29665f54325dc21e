export { ApiModule } from './api.module.js';
export { validation } from './errors.js';
export { RESOLVERS } from './resolvers.js';

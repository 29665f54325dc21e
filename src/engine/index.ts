export { ENGINE_VERSION, extract } from './extract.js';
export type * from './model.js';
export { ATTRIBUTIONS, DIRECTIONS, QUALIFIERS, RELATIONS, ROLES } from './model.js';

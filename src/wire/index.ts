export { limits } from './limits.js';
export type * from './types.js';

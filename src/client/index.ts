export { createClient } from './client.js';
export { deliverPending } from './deliver-pending.js';
export type * from './types.js';

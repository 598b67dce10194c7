export { join } from './join.js';
export { mark } from './marks.js';
export { schedule } from './schedule.js';
export type { Rules } from './rule-of.js';
export type { Reason, Verdict } from './verdict.js';

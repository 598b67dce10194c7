export { join } from './join.js';
export { schedule } from './schedule.js';

export { nps } from './nps.js';
export type { ScaleCounts } from './nps.js';
export { journeyReport } from './report.js';
export type { ReportInput } from './report.js';
export { mean, topTwo } from './scale-scores.js';
export { fewUnder, score } from './score.js';
export type * from './types.js';

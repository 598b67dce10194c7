import type { Check } from '../types.js';
import { acknowledging } from './acknowledging.js';
import { batches } from './batches.js';
import { contents } from './contents.js';
import { courtesy } from './courtesy.js';
import { crossOrigin } from './cross-origin.js';
import { reading } from './reading.js';
import { refusing } from './refusing.js';
import { revisions } from './revisions.js';

/** The whole contract, in the order in which it is looked at. The last ones judge everything that was said. */
export const checks: readonly Check[] = [
  ...acknowledging,
  ...revisions,
  ...contents,
  ...refusing,
  ...batches,
  ...crossOrigin,
  ...reading,
  ...courtesy,
];

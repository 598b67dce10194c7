import { stages } from './stages.js';
import { touchpoints } from './touchpoints.js';
import type { Journey } from './types.js';

/** The journey of a site that brings no journey file of its own. */
export const defaultJourney: Journey = { stages, touchpoints };

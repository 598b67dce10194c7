import type { PlaceId } from './weakest-link-types.js';

/**
 * How well a touchpoint is known. `measured`: it has a score. `few`: answers, and no score yet.
 * `low_response`: fewer than one in twenty of those who were shown a survey answered.
 * `possibly_biased`: the answers are of those who chose to speak, or of those who stayed to the end.
 * `no_answers`: a survey is there, and nobody answered. `no_survey`: nothing is known of it.
 */
export type CoverageState =
  'measured' | 'few' | 'low_response' | 'possibly_biased' | 'no_answers' | 'no_survey';

/** Every touchpoint of the journey and what is known of it. */
export interface Coverage {
  /** In the order of the journey. */
  touchpoints: readonly CoveredTouchpoint[];
  /** How many of them have a score. */
  measured: number;
  /** Where to ask next, what matters most first. */
  proposals: readonly Proposal[];
}

export interface CoveredTouchpoint extends PlaceId {
  readonly names: Readonly<Record<string, string>>;
  readonly state: CoverageState;
  /** Why answers may be biased; null for other states. */
  readonly bias: 'self_selected' | 'unfinished' | null;
}

/** A survey to put where one is missing. */
export interface Proposal extends PlaceId {
  readonly names: Readonly<Record<string, string>>;
  readonly state: CoverageState;
  /** Id of a ready-made survey. */
  readonly survey: string;
  /** Weight × how much is missing: what proposals are sorted by. */
  readonly gain: number;
}

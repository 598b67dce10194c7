import type { Journey, Touchpoint } from '../journey/index.js';
import type { Coverage, CoverageState, CoveredTouchpoint, Proposal } from './coverage-types.js';
import { fewUnder } from './few-under.js';
import { surveyFor } from './survey-for.js';
import type { Rate } from './types.js';

/** What is known of one touchpoint, at all stages together. */
export interface Measured {
  readonly touchpoint: string;
  /** True when a survey was ever shown or answered there. */
  readonly asked: boolean;
  /** True when there are answers, also those that may not be shown. */
  readonly answered: boolean;
  /** Most answers to one question that has a score, or of choices, which never have one. */
  readonly n: number;
  readonly response: Rate | null;
  readonly completion: Rate | null;
  /** Part of the responses that visitors began by themselves, in the feedback tab: 0 to 1. */
  readonly selfSelected: number;
}

/** A response rate is low when it is below this with 95 percent confidence, in percent. */
const lowResponse = 5;
/** Answers may be biased when fewer than this many of those who began came to the end, in percent. */
const fewFinish = 50;
/** … or when at least this part of them was begun by the visitors themselves. */
const mostSelfSelected = 0.8;

/**
 * Holds every touchpoint of the journey against what is measured, and proposes where to ask next: by
 * the weight of the touchpoint times how much is missing there.
 *
 * A low response rate is not yet a bias, and a high one no proof against it (R. M. Groves, E. Peytcheva,
 * "The Impact of Nonresponse Rates on Nonresponse Bias", Public Opinion Quarterly 72, 2008), so the
 * two are told apart.
 */
export function coverage(journey: Journey, measured: readonly Measured[]): Coverage {
  const known = new Map(measured.map((each) => [each.touchpoint, each]));
  const touchpoints = journey.touchpoints.map((touchpoint) => covered(touchpoint, known.get(touchpoint.id)));
  return {
    touchpoints,
    measured: touchpoints.filter(({ state }) => !isMissing(state)).length,
    proposals: proposalsFor(journey, touchpoints),
  };
}

function covered({ id, stage, names }: Touchpoint, measured: Measured | undefined): CoveredTouchpoint {
  const state = stateOf(measured);
  const bias = state === 'possibly_biased' && measured ? biasOf(measured) : null;
  return { stage, touchpoint: id, names: { ...names }, state, bias };
}

function stateOf(measured: Measured | undefined): CoverageState {
  if (!measured?.asked) return 'no_survey';
  if (!measured.answered) return 'no_answers';
  if (measured.n < fewUnder) return 'few';
  if (measured.response && measured.response.interval.high < lowResponse) return 'low_response';
  return biasOf(measured) ? 'possibly_biased' : 'measured';
}

function biasOf({ selfSelected, completion }: Measured): CoveredTouchpoint['bias'] {
  if (selfSelected >= mostSelfSelected) return 'self_selected';
  return completion && completion.interval.high < fewFinish ? 'unfinished' : null;
}

function isMissing(state: CoverageState): boolean {
  return state === 'no_survey' || state === 'no_answers' || state === 'few';
}

/** How much is missing: nothing is known, or something that may mislead. */
const missing: Readonly<Record<CoverageState, number>> = {
  no_survey: 1,
  no_answers: 0.75,
  few: 0.5,
  low_response: 0.4,
  possibly_biased: 0.25,
  measured: 0,
};

/** In the order of what is gained; of equals, in the order of the journey. */
function proposalsFor(journey: Journey, touchpoints: readonly CoveredTouchpoint[]): readonly Proposal[] {
  const weights = new Map(journey.touchpoints.map(({ id, weight }) => [id, weight ?? 1]));
  return touchpoints
    .map(({ stage, touchpoint, names, state }) => ({
      stage,
      touchpoint,
      names,
      state,
      survey: surveyFor({ stage, touchpoint }),
      gain: (weights.get(touchpoint) ?? 1) * missing[state],
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain);
}

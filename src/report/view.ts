import type { Journey } from '../journey/index.js';
import type { Day } from './calendar/day-in-zone.js';
import type { Period } from './calendar/period-of.js';

/** How a reader looks at the journey. */
export interface View {
  /** How long a step of a trend is. Default a week. */
  readonly by: Period;
  /** First and last day; null where there is no end. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Only scores of this measure. Null: of all. */
  readonly measure: string | null;
  /** The values that the filters must have, in the order of each row's `groups`. */
  readonly groups: readonly string[];
  /** The filters that are on, by name, for the reader to see. */
  readonly filters: Readonly<Record<string, string>>;
  /** Groups smaller than this are not shown. Default 5. */
  readonly hideUnder: number;
  /** IANA name of the time zone that days were counted in. */
  readonly timeZone: string;
}

/** The whole journey, with nothing left out but what is too small. */
export const wholeView: View = {
  by: 'week',
  from: null,
  to: null,
  measure: null,
  groups: [],
  filters: {},
  hideUnder: 5,
  timeZone: 'UTC',
};

/** Surveys that ask about the company as a whole, where the journey file names none. */
const usualRelationship: readonly string[] = ['relationship-nps'];

/** Whether a survey asks about the company as a whole or about what just happened. */
export function seriesOf(journey: Journey, survey: string): 'relationship' | 'transactional' {
  return (journey.relationship ?? usualRelationship).includes(survey) ? 'relationship' : 'transactional';
}

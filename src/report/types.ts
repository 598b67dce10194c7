import type { PhaseId } from '../journey/types.js';
import type { AnswerValue, FunnelItem, QuestionKindName } from '../wire/types.js';
import type { Boxes } from './boxes.js';
import type { Day } from './calendar/day-in-zone.js';
import type { Period } from './calendar/period-of.js';
import type { Coverage } from './coverage-types.js';
import type { Correlation } from './statistics/rank-correlation.js';
import type { Interval } from './statistics/interval.js';
import type { WeakestLink } from './weakest-link-types.js';

/** Which part of all that was answered a row counts. */
export interface Cell {
  /** As the page's author wrote it; null when absent. */
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  /** Version of the survey; null when it has none. Versions are never mixed. */
  version: number | null;
  /** The day of the answer, in the time zone of the site. */
  day: Day;
  /** One value for each filter that is on, in the order of the filters. Null where there is none. */
  groups: readonly (string | null)[];
  count: number;
}

/** How often one value was given to one question in one cell. What a store counts. */
export interface Tally extends Cell {
  question: string;
  kind: QuestionKindName | (string & {});
  measure: string | null;
  /**
   * The value as text: `9`, `friend`. Null for kinds that are not counted by value (text, contact).
   * Where one answer has several values (choices, rank), each is counted, and null counts the answers.
   */
  value: string | null;
}

/** How many responses there are in one cell. */
export interface ResponseCount extends Cell {
  placement: string | null;
  status: 'complete' | 'partial';
}

/** How often a funnel event happened in one cell. */
export interface FunnelCount extends Cell {
  event: FunnelItem['event'];
}

/** How many responses of one place and version of a survey took so long. */
export interface DurationCount extends Pick<Cell, 'stage' | 'touchpoint' | 'survey' | 'version' | 'count'> {
  /** Seconds from the start to the answer: whole ones up to two minutes, tens up to ten, minutes up to an hour, then hours. */
  seconds: number;
}

/** How often two answers stand in one response: one about a touchpoint, and whether the customer recommends. */
export interface PairCount extends Pick<Tally, 'stage' | 'touchpoint' | 'survey' | 'version' | 'question'> {
  kind: string;
  measure: string | null;
  value: string;
  /** 0 to 10. */
  recommend: string;
  count: number;
}

/** One step of a trend: whole days, so many that no step shows fewer answers than may be shown. */
export interface TrendPoint {
  /** `2026-03-29`, `2026-W13` or `2026-03`: the period that the last of the days is in. */
  period: string;
  from: Day;
  to: Day;
  n: number;
  /** Null under 30 answers. */
  value: number | null;
  interval: Interval | null;
}

/** A part of a whole, in percent. */
export interface Rate {
  hits: number;
  n: number;
  /** Percent, with one decimal. */
  value: number;
  interval: Interval;
}

/** What one question gave at one touchpoint. */
export interface Score {
  survey: string;
  /** Version of the survey; null when it has none. */
  version: number | null;
  /** `relationship` asks about the company as a whole, `transactional` about what just happened. Never mixed. */
  series: 'relationship' | 'transactional';
  question: string;
  kind: string;
  measure: string | null;
  /** How many answered the question. Never 0: a score without answers does not exist. */
  n: number;
  /** `nps` −100 to 100; `top2` percent who chose the two best; `mean` on the scale; `counts` none. */
  unit: 'nps' | 'top2' | 'mean' | 'counts';
  /** Null when the unit is `counts`, and under 30 answers. */
  value: number | null;
  /** Where the score lies with 95 percent confidence. Null where there is no score. */
  interval: Interval | null;
  /** Percentages of good, middling and bad answers, which add up to 100. Null where nobody drew the line. */
  boxes: Boxes | null;
  /** True under 30 answers: too few for a score. */
  few: boolean;
  /** How often each value was given. */
  counts: Record<string, number>;
  /** Oldest first. Empty when the unit is `counts`. */
  trend: TrendPoint[];
}

export interface TouchpointReport {
  /** Canonical id, what the author wrote when nothing is known by it, or empty when no touchpoint was named. */
  id: string;
  known: boolean;
  /** The nearest known touchpoint, when `known` is false and there is a near one. */
  nearest: string | null;
  names: Record<string, string>;
  /** How many responses may be shown. Those of a survey with too few are held back, and in no sum. */
  responses: number;
  complete: number;
  /** True where responses are held back, as there are too few of them to be shown. */
  withheld: boolean;
  /** How much it matters beside the others, as the journey file says; null when it does not. */
  weight: number | null;
  /** How far its score goes together with recommending; null under 100 customers who answered both. */
  association: Correlation | null;
  rates: {
    /** Of those who were shown a survey, who answered. Null where that is not known. */
    response: Rate | null;
    /** Of those who answered, who came to the end. */
    completion: Rate | null;
  };
  /** Median seconds from the start to the answer. Null under 30 responses. */
  seconds: number | null;
  scores: Score[];
}

export interface StageReport {
  id: string;
  phase: PhaseId;
  names: Record<string, string>;
  responses: number;
  touchpoints: TouchpointReport[];
}

/** A response as the board lists it. */
export interface LatestResponse {
  id: string;
  receivedAt: string;
  survey: string;
  version: number | null;
  /** In a report the canonical id, or as written when nothing is known by it. */
  stage: string | null;
  /** In a report the canonical id, or as written when nothing is known by it. */
  touchpoint: string | null;
  channel: string;
  locale: string | null;
  status: 'partial' | 'complete';
  suspect: string | null;
  answers: { question: string; kind: string; value: AnswerValue; other?: string }[];
}

/** The journey as the board reads it: every stage in its order, also those without an answer. */
export interface JourneyReport {
  generatedAt: string;
  /**
   * `loaded`: some of it is made up, to try the board with. `available`: there are no responses at all, and
   * who reads may load it. `loading`: it is being loaded.
   */
  demo: 'none' | 'available' | 'loading' | 'loaded';
  /** How much of the demo data is there, 0 to 100, while it is being loaded. */
  demoPercent?: number;
  /** How it was counted. */
  method: Method;
  /** How many responses may be shown: the sum of all stages and of what is untagged. */
  responses: number;
  complete: number;
  /** Kept, marked and not counted. */
  suspects: number;
  /** Marked as trials and not counted. */
  tests: number;
  stages: StageReport[];
  /** Touchpoints whose stage nobody knows, as the authors wrote them. */
  untagged: (TouchpointReport & { stage: string | null; nearestStage: string | null })[];
  weakestLink: WeakestLink;
  coverage: Coverage;
  latest: LatestResponse[];
}

/** What a reader needs to know of every figure. */
export interface Method {
  /** Groups smaller than this are not shown. */
  hideUnder: number;
  /** Below this many answers there is no score. */
  fewUnder: number;
  /** Of every interval and test: 0.95. */
  confidence: number;
  /** IANA name of the time zone that days are counted in. */
  timeZone: string;
  /** How long a step of a trend is. */
  by: Period;
  /** First and last day that was asked for; null where there is no end. */
  from: Day | null;
  to: Day | null;
  /** The filters that are on, with their values. */
  filters: Record<string, string>;
}

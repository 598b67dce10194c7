import type { PhaseId } from '../journey/types.js';
import type { AnswerValue, QuestionKindName } from '../wire/types.js';

/** How often one value was given to one question under one pair of tags. What a store counts. */
export interface Tally {
  /** As the page's author wrote it; null when absent. */
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  question: string;
  kind: QuestionKindName | (string & {});
  measure: string | null;
  /**
   * The value as text: `9`, `friend`. Null for kinds that are not counted by value (text, contact).
   * Where one answer has several values (choices, rank), each is counted, and null counts the answers.
   */
  value: string | null;
  count: number;
}

/** How many responses there are under one pair of tags. */
export interface ResponseCount {
  stage: string | null;
  touchpoint: string | null;
  complete: number;
  partial: number;
}

/** A plain score of one question. Intervals and comparisons are not part of it. */
export interface Score {
  survey: string;
  question: string;
  kind: string;
  measure: string | null;
  /** How many answered the question. Never 0: a score without answers does not exist. */
  n: number;
  /** `nps` −100 to 100; `top2` percent who chose the two best; `mean` on the scale; `counts` none. */
  unit: 'nps' | 'top2' | 'mean' | 'counts';
  /** Null when the unit is `counts`. */
  value: number | null;
  /** True under 30 answers: too few to rely on. */
  few: boolean;
  /** How often each value was given. */
  counts: Record<string, number>;
}

export interface TouchpointReport {
  /** Canonical id, what the author wrote when nothing is known by it, or empty when no touchpoint was named. */
  id: string;
  known: boolean;
  /** The nearest known touchpoint, when `known` is false and there is a near one. */
  nearest: string | null;
  names: Record<string, string>;
  responses: number;
  complete: number;
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
  responses: number;
  complete: number;
  /** Kept, marked and not counted. */
  suspects: number;
  /** Marked as trials and not counted. */
  tests: number;
  stages: StageReport[];
  /** Touchpoints whose stage nobody knows, as the authors wrote them. */
  untagged: (TouchpointReport & { stage: string | null; nearestStage: string | null })[];
  latest: LatestResponse[];
}

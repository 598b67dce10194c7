import { createHash } from 'node:crypto';
import { filterColumns } from './count-query.js';

/** Pairs of the context that are counted as they come. By others, responses are counted when somebody asks. */
export const countedContext = ['campaign', 'segment', 'location', 'variant'] as const;

/** What responses may be filtered by quickly, in the order of the groups of a cell by several of them. */
export const countedFilters = [...filterColumns, ...countedContext] as const;

/** What the responses of a cell have in common besides their tags. */
export const by = {
  /** Nothing. */
  nothing: '',
  /** The values of all filters. A cell may also be by one of `countedFilters`, or by `pairOf` two of them. */
  together: '*',
  /** They are not counted: trials and suspects. */
  aside: 'aside',
} as const;

/** What a cell is by that is by two filters, the one that comes first in `countedFilters` first. */
export function pairOf(one: string, other: string): string {
  return `${one}+${other}`;
}

/** Which responses a cell counts. */
export interface CellName {
  by: string;
  /**
   * The values of the filters that it is by. Only cells of `together` are of those without a value: of the
   * others there are as many as all less those who have one.
   */
  groups: readonly (string | null)[];
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  version: number | null;
  /** The month of the answers: `2026-03`. Empty for what is aside. */
  month: string;
}

/**
 * How often each of several things was counted, in two steps, on each day of the month: `values of a
 * question` → `9` → `[3, 0, 1]`. What is counted by the month stands at its first day.
 */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** One of something, at a place in the month. */
export interface Tick {
  /** One of `counted`, with the question where there is one. */
  of: string;
  what: string;
  /** 0 for the first day. */
  at: number;
}

/** Adds to the number at a place of a series of numbers that may end before it. */
export function addAt(series: number[], at: number, n: number): void {
  while (series.length <= at) series.push(0);
  series[at] = (series[at] ?? 0) + n;
}

/** The primary key of a cell: SHA-256 of its name. */
export function cellKey({
  by: what,
  groups,
  site,
  stage,
  touchpoint,
  survey,
  version,
  month,
}: CellName): string {
  const name = JSON.stringify([what, groups, site, stage, touchpoint, survey, version, month]);
  return createHash('sha256').update(name).digest('base64url');
}

/** What the counts of a cell are of. The name of a question follows `value` and `pair`. */
export const counted = {
  /** `[placement, status]` → responses. */
  responses: 'r',
  /** Event → funnel events. */
  funnel: 'f',
  /** `[question, kind, measure]` → answers, for what is not counted by value and what has several. */
  answers: 'n',
  /** Value → answers. */
  value: 'v',
  /** Seconds → responses, by the month. */
  seconds: 'd',
  /** `[value, recommend]` → responses, by the month. */
  pair: 'p',
  /** `test` or `suspect` → responses. */
  aside: 'a',
} as const;

/** A cell's counts as they are stored. */
export function writtenCounts(counts: Counts): string {
  return JSON.stringify(Object.fromEntries([...counts].map(([of, each]) => [of, Object.fromEntries(each)])));
}

/** A cell's counts from how they are stored. */
export function storedCounts(json: string): [of: string, counts: [what: string, days: number[]][]][] {
  const stored: Record<string, Record<string, number[]>> = JSON.parse(json);
  return Object.entries(stored).map(([of, counts]) => [of, Object.entries(counts)]);
}

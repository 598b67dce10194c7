import { createHash } from 'node:crypto';
import { filterColumns } from './count-query.js';

/** Pairs of the context that are counted as they come. By others, responses are counted when somebody asks. */
export const countedContext = ['campaign', 'segment', 'location', 'variant'] as const;

/** What responses may be filtered by quickly, in the order of the groups of a cell of `together`. */
export const countedFilters = [...filterColumns, ...countedContext] as const;

/** What the responses of a cell have in common besides their tags. */
export const by = {
  /** Nothing. */
  nothing: '',
  /** The values of all filters. A cell may also be by one of `countedFilters` alone. */
  together: '*',
  /** They are not counted: trials and suspects. */
  aside: 'aside',
} as const;

/** Which responses a cell counts. */
export interface CellName {
  by: string;
  /** The values of the filters that it is by. */
  groups: readonly (string | null)[];
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  survey: string;
  version: number | null;
  /** The day of the answer; empty for what is counted over all days. */
  day: string;
}

/** How often each of several things was counted, in two steps: `values of a question` → `9` → 3. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The primary key of a cell: SHA-256 of its name. */
export function cellKey({
  by: what,
  groups,
  site,
  stage,
  touchpoint,
  survey,
  version,
  day,
}: CellName): string {
  const name = JSON.stringify([what, groups, site, stage, touchpoint, survey, version, day]);
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
  /** Seconds → responses. */
  seconds: 'd',
  /** `[value, recommend]` → responses. */
  pair: 'p',
  /** `test` or `suspect` → responses. */
  aside: 'a',
} as const;

/** A cell's counts as they are stored. */
export function writtenCounts(counts: Counts): string {
  return JSON.stringify(Object.fromEntries([...counts].map(([of, each]) => [of, Object.fromEntries(each)])));
}

/** A cell's counts from how they are stored. */
export function storedCounts(json: string): [of: string, counts: [what: string, n: number][]][] {
  const stored: Record<string, Record<string, number>> = JSON.parse(json);
  return Object.entries(stored).map(([of, counts]) => [of, Object.entries(counts)]);
}

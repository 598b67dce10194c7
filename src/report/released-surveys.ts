import { forEachDay, type Days } from './days.js';
import { grouped } from './grouped.js';
import type { PlaceCount } from './places.js';
import { isWanted, release, type Block, type GroupDays } from './release.js';
import type { Cell, ResponseCount } from './types.js';
import type { View } from './view.js';

/** The responses of one version of a survey at one place, as far as they may be shown. */
export interface ReleasedSurvey {
  readonly survey: string;
  /** Null when the survey has none. */
  readonly version: number | null;
  readonly blocks: readonly Block[];
  readonly counts: readonly Pick<ResponseCount, 'placement' | 'status' | 'count'>[];
}

/**
 * What of a place's responses may be shown, by survey and version: the scores of each version are shown,
 * so a small version could else be had by subtraction.
 */
export function releasedSurveys(at: PlaceCount, view: View): readonly ReleasedSurvey[] {
  const surveys = grouped(at.counts, surveyKey);
  return [...surveys.values()].flatMap((rows) => {
    const [first] = rows;
    const blocks = releasedDays(rows, view);
    if (!first || !blocks) return [];
    const { survey, version } = first;
    const counts = shownOf(rows, { blocks, view }).map(({ row: { placement, status }, count }) => ({
      placement,
      status,
      count,
    }));
    return [{ survey, version, blocks, counts }];
  });
}

/** Names a version of a survey. */
export function surveyKey({ survey, version }: Pick<Cell, 'survey' | 'version'>): string {
  return `${version ?? ''} ${survey}`;
}

/** The days on which the rows of a cell may be shown; null when they may on none. */
export function releasedDays(rows: readonly GroupDays[], view: View): readonly Block[] | null {
  const { groups, from, to, hideUnder } = view;
  return release(rows, { groups, from, to, fewest: hideUnder });
}

/** A row that a reader asked for, and how much of it may be seen. */
export interface Shown<Row> {
  readonly row: Row;
  /** How many there are in each of the blocks. */
  readonly inBlocks: readonly number[];
  /** In all of them together. */
  readonly count: number;
}

/** The rows that a reader asked for, as far as they may be seen. Those of which nothing may are left out. */
export function shownOf<Row extends GroupDays>(
  rows: readonly Row[],
  { blocks, view }: { blocks: readonly Block[]; view: View },
): readonly Shown<Row>[] {
  return rows.flatMap((row) => {
    if (!isWanted(row, view)) return [];
    const inBlocks = sumsIn(blocks, row.days);
    const count = inBlocks.reduce((sum, n) => sum + n, 0);
    return count === 0 ? [] : [{ row, inBlocks, count }];
  });
}

/** Both are in the order of the days. */
function sumsIn(blocks: readonly Block[], days: Days): readonly number[] {
  const sums = blocks.map(() => 0);
  let at = 0;
  forEachDay(days, (day, n) => {
    while ((blocks[at]?.to ?? day) < day) at += 1;
    const block = blocks[at];
    if (block && block.from <= day) sums[at] = (sums[at] ?? 0) + n;
  });
  return sums;
}

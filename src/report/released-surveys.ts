import { grouped } from './grouped.js';
import type { PlaceCount } from './places.js';
import { isWanted, isWithin, release, type Block } from './release.js';
import type { Cell, ResponseCount } from './types.js';
import type { View } from './view.js';

/** The responses of one survey at one place, as far as they may be shown. */
export interface ReleasedSurvey {
  readonly survey: string;
  readonly blocks: readonly Block[];
  readonly counts: readonly ResponseCount[];
}

/** What of a place's responses may be shown, survey by survey. */
export function releasedSurveys(at: PlaceCount, view: View): readonly ReleasedSurvey[] {
  const surveys = grouped(at.counts, ({ survey }) => survey);
  return [...surveys].flatMap(([survey, rows]) => {
    const blocks = releasedDays(rows, view);
    return blocks ? [{ survey, blocks, counts: shownOf(rows, { blocks, view }) }] : [];
  });
}

/** The days on which the rows of a cell may be shown; null when they may on none. */
export function releasedDays(rows: readonly Cell[], view: View): readonly Block[] | null {
  const { groups, from, to, hideUnder } = view;
  const days = rows.map((row) => ({ day: row.day, groups: row.groups, n: row.count }));
  return release(days, { groups, from, to, fewest: hideUnder });
}

/** The rows that a reader asked for and may see. */
export function shownOf<Row extends Cell>(
  rows: readonly Row[],
  { blocks, view }: { blocks: readonly Block[]; view: View },
): readonly Row[] {
  return rows.filter((row) => isWanted(row, view) && isWithin(row.day, blocks));
}

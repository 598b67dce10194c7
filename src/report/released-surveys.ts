import { grouped } from './grouped.js';
import type { PlaceCount } from './places.js';
import { isWanted, isWithin, release, type Block } from './release.js';
import type { Cell, ResponseCount } from './types.js';
import type { View } from './view.js';

/** The responses of one version of a survey at one place, as far as they may be shown. */
export interface ReleasedSurvey {
  readonly survey: string;
  /** Null when the survey has none. */
  readonly version: number | null;
  readonly blocks: readonly Block[];
  readonly counts: readonly ResponseCount[];
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
    return [{ survey, version, blocks, counts: shownOf(rows, { blocks, view }) }];
  });
}

/** Names a version of a survey. */
export function surveyKey({ survey, version }: Pick<Cell, 'survey' | 'version'>): string {
  return `${version ?? ''} ${survey}`;
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

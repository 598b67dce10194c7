import { by, counted, storedCounts } from './count-cell.js';
import type { CountTags } from './count-sums.js';
import type { Database } from './tables.js';

/** Of which responses the places are counted. What is absent means all. */
export interface PlaceScope {
  site?: string | undefined;
  survey?: string | undefined;
  locale?: string | undefined;
}

/** How many responses that count there are about each place, as its tags were written, from what was counted as it came. */
export async function countPlaces(
  db: Database,
  { site, survey, locale }: PlaceScope,
): Promise<(Pick<CountTags, 'stage' | 'touchpoint'> & { count: number })[]> {
  let query = db
    .selectFrom('count_months')
    .select(['stage', 'touchpoint', 'counts'])
    .where('by', '=', locale === undefined ? by.nothing : 'locale');
  if (locale !== undefined) query = query.where('groups', '=', JSON.stringify([locale]));
  if (site !== undefined) query = query.where('site', '=', site);
  if (survey !== undefined) query = query.where('survey', '=', survey);
  const rows = await query.execute();
  return rows.map(({ counts, ...tags }) => ({ ...tags, count: responsesIn(counts) }));
}

function responsesIn(counts: string): number {
  const responses = storedCounts(counts).filter(([of]) => of === counted.responses);
  const days = responses.flatMap(([, each]) => each.flatMap(([, numbers]) => numbers));
  return days.reduce((sum, n) => sum + n, 0);
}

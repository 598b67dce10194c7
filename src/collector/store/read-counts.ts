import type { Series } from '../../report/index.js';
import type { DurationCount, FunnelCount, PairCount, ResponseCount, Tally } from '../../report/types.js';
import type { FunnelItem } from '../../wire/types.js';
import { by, counted, storedCounts } from './count-cell.js';
import type { JourneyCounts } from './count-journey.js';
import { countLevels, type CountLevels } from './count-levels.js';
import type { CountQuery } from './count-query.js';
import { createCountSums, type CountSums } from './count-sums.js';
import { zoneOf } from './count-zone.js';
import { latestResponses } from './latest-responses.js';
import type { Database } from './tables.js';

/**
 * What `countJourney` counts, from what was counted as it came. Undefined where it cannot be had so: for
 * days of another time zone, and by pairs of the context that are not counted.
 */
export async function readCounts(db: Database, query: CountQuery = {}): Promise<JourneyCounts | undefined> {
  const zone = await zoneOf(db);
  const levels = countLevels(query.filters ?? []);
  if (!levels || zone?.name !== (query.timeZone ?? 'UTC')) return undefined;
  const sums = createCountSums((query.filters ?? []).map(({ value }) => value));
  await addCells(db, query, { levels, sums });
  return {
    ...rowsOf(sums),
    ...(await readSetAside(db, query)),
    latest: await latestResponses(db, query),
  };
}

/** All in one statement, as some are counted by what others leave. */
async function addCells(
  db: Database,
  { site, survey }: CountQuery,
  { levels, sums }: { levels: CountLevels; sums: CountSums },
): Promise<void> {
  let query = db
    .selectFrom('count_months')
    .select(['by', 'stage', 'touchpoint', 'survey', 'version', 'month', 'groups', 'counts'])
    .where('by', 'in', levels.names);
  if (site !== undefined) query = query.where('site', '=', site);
  if (survey !== undefined) query = query.where('survey', '=', survey);
  for (const { by: level, month, groups, counts, ...tags } of await query.execute())
    sums.add(tags, { month, counts: storedCounts(counts), parts: levels.partsOf(level, JSON.parse(groups)) });
}

interface Found {
  tallies: Series<Tally>[];
  counts: Series<ResponseCount>[];
  funnel: Series<FunnelCount>[];
  durations: DurationCount[];
  pairs: PairCount[];
}

function rowsOf(sums: CountSums): Found {
  const found: Found = { tallies: [], counts: [], funnel: [], durations: [], pairs: [] };
  for (const { tags, groups, of, what, days, count } of sums.all()) {
    const kind = of.slice(0, 1);
    const row = { ...tags, groups, days };
    if (kind === counted.value) found.tallies.push({ ...row, ...questionOf(of.slice(1)), value: what });
    else if (kind === counted.answers) found.tallies.push({ ...row, ...questionOf(what), value: null });
    else if (kind === counted.responses) found.counts.push({ ...row, ...shapeOf(what) });
    else if (kind === counted.funnel) found.funnel.push({ ...row, event: eventOf(what) });
    else if (kind === counted.seconds) found.durations.push({ ...tags, seconds: Number(what), count });
    else if (kind === counted.pair)
      found.pairs.push({ ...tags, ...questionOf(of.slice(1)), ...pairOf(what), count });
  }
  return found;
}

type Question = Pick<Tally, 'question' | 'kind' | 'measure'>;

function questionOf(written: string): Question {
  const [question, kind, measure]: [string, string, string | null] = JSON.parse(written);
  return { question, kind, measure };
}

function shapeOf(written: string): Pick<ResponseCount, 'placement' | 'status'> {
  const [placement, status]: [string | null, string] = JSON.parse(written);
  return { placement, status: status === 'complete' ? 'complete' : 'partial' };
}

const events: readonly FunnelItem['event'][] = [
  'eligible',
  'shown',
  'started',
  'answered',
  'completed',
  'dismissed',
  'suppressed',
];

function eventOf(written: string): FunnelItem['event'] {
  return events.find((event) => event === written) ?? 'suppressed';
}

function pairOf(written: string): Pick<PairCount, 'value' | 'recommend'> {
  const [value, recommend]: [string, string] = JSON.parse(written);
  return { value, recommend };
}

async function readSetAside(
  db: Database,
  { site }: CountQuery,
): Promise<Pick<JourneyCounts, 'suspects' | 'tests'>> {
  let query = db.selectFrom('count_months').select('counts').where('by', '=', by.aside);
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query.execute();
  const counts = rows.flatMap((row) => storedCounts(row.counts).flatMap(([, each]) => each));
  const sumOf = (kind: string): number =>
    counts.reduce((sum, [what, [n = 0]]) => (what === kind ? sum + n : sum), 0);
  return { suspects: sumOf('suspect'), tests: sumOf('test') };
}

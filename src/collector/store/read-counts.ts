import type { DurationCount, FunnelCount, PairCount, ResponseCount, Tally } from '../../report/types.js';
import type { FunnelItem } from '../../wire/types.js';
import { by, counted, countedContext, countedFilters, storedCounts } from './count-cell.js';
import type { JourneyCounts } from './count-journey.js';
import type { CountFilter, CountQuery } from './count-query.js';
import { zoneOf } from './count-zone.js';
import { latestResponses } from './latest-responses.js';
import type { CountCellRow, Database } from './tables.js';

/**
 * What `countJourney` counts, from what was counted as it came. Undefined where it cannot be had so: for
 * days of another time zone, and by pairs of the context that are not counted.
 */
export async function readCounts(db: Database, query: CountQuery = {}): Promise<JourneyCounts | undefined> {
  const zone = await zoneOf(db);
  const level = levelOf(query.filters ?? []);
  if (!level || zone?.name !== (query.timeZone ?? 'UTC')) return undefined;
  const cells = await cellsBy(db, query, level.by);
  const found = { tallies: [], counts: [], funnel: [], durations: [], pairs: [] };
  const wanted = (query.filters ?? []).map(({ value }) => value);
  for (const cell of cells) unpack(cell, { found, places: level.places, wanted });
  return { ...found, ...(await readSetAside(db, query)), latest: await latestResponses(db, query) };
}

interface Level {
  by: string;
  /** Where in the groups of a cell the value of each filter stands. */
  places: readonly number[];
}

/** By which cells the filters are answered. */
function levelOf(filters: readonly CountFilter[]): Level | undefined {
  const names = filters.map(({ by: of }) => ('column' in of ? of.column : contextName(of.context)));
  const places = names.map((name) => countedFilters.findIndex((each) => each === name));
  if (places.includes(-1)) return undefined;
  if (filters.length === 0) return { by: by.nothing, places };
  return filters.length === 1 ? { by: names[0] ?? '', places: [0] } : { by: by.together, places };
}

function contextName(name: string): string | undefined {
  return countedContext.find((each) => each === name);
}

type Cell = Pick<CountCellRow, 'stage' | 'touchpoint' | 'survey' | 'version' | 'day' | 'groups' | 'counts'>;

async function cellsBy(db: Database, { site, survey }: CountQuery, level: string): Promise<Cell[]> {
  let query = db
    .selectFrom('count_cells')
    .select(['stage', 'touchpoint', 'survey', 'version', 'day', 'groups', 'counts'])
    .where('by', '=', level);
  if (site !== undefined) query = query.where('site', '=', site);
  if (survey !== undefined) query = query.where('survey', '=', survey);
  return query.execute();
}

interface Found {
  tallies: Tally[];
  counts: ResponseCount[];
  funnel: FunnelCount[];
  durations: DurationCount[];
  pairs: PairCount[];
}

function unpack(
  { groups: written, counts, ...tags }: Cell,
  { found, places, wanted }: { found: Found; places: readonly number[]; wanted: readonly string[] },
): void {
  const all: (string | null)[] = JSON.parse(written);
  const groups = places.map((place) => all[place] ?? null);
  const { day, ...about } = tags;
  if (day === '' && groups.some((value, at) => value !== wanted[at])) return;
  for (const [of, each] of storedCounts(counts)) {
    const kind = of.slice(0, 1);
    const question = of.length > 1 ? questionOf(of.slice(1)) : undefined;
    for (const [what, count] of each) {
      const cell = { ...tags, groups, count };
      if (question && kind === counted.value) found.tallies.push({ ...cell, ...question, value: what });
      else if (kind === counted.answers) found.tallies.push({ ...cell, ...questionOf(what), value: null });
      else if (kind === counted.responses) found.counts.push({ ...cell, ...shapeOf(what) });
      else if (kind === counted.funnel) found.funnel.push({ ...cell, event: eventOf(what) });
      else if (kind === counted.seconds) found.durations.push({ ...about, seconds: Number(what), count });
      else if (question && kind === counted.pair)
        found.pairs.push({ ...about, ...question, ...pairOf(what), count });
    }
  }
}

type Question = Pick<Tally, 'question' | 'kind' | 'measure'>;

const questions = new Map<string, Question>();

/** How many are remembered, as they come again and again. */
const most = 10_000;

function questionOf(written: string): Question {
  const known = questions.get(written);
  if (known) return known;
  const [question = '', kind = '', measure = null]: [string, string, string | null] = JSON.parse(written);
  if (questions.size > most) questions.clear();
  questions.set(written, { question, kind, measure });
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
  let query = db.selectFrom('count_cells').select('counts').where('by', '=', by.aside);
  if (site !== undefined) query = query.where('site', '=', site);
  const rows = await query.execute();
  const counts = rows.flatMap((row) => storedCounts(row.counts).flatMap(([, each]) => each));
  const sumOf = (kind: string): number =>
    counts.reduce((sum, [what, n]) => (what === kind ? sum + n : sum), 0);
  return { suspects: sumOf('suspect'), tests: sumOf('test') };
}

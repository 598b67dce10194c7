import { by, counted, countedContext, countedFilters, type CellName, type Counts } from './count-cell.js';
import { roundedSeconds } from './rounded-seconds.js';
import type { AnswerRow, FunnelRow, ResponseRow } from './tables.js';

/** What of a response is counted. */
export type Countable = Pick<
  ResponseRow,
  | 'id'
  | 'status'
  | 'survey'
  | 'survey_version'
  | 'site'
  | 'stage'
  | 'touchpoint'
  | 'channel'
  | 'placement'
  | 'locale'
  | 'started_at'
  | 'answered_at'
  | 'received_at'
  | 'context'
  | 'test'
  | 'suspect'
>;

/** Something to be counted in one cell. */
export interface CellCounts {
  name: CellName;
  counts: Counts;
}

type DayOf = (instant: string) => string;

/** What one response counts for, in every cell that it belongs to. Pure. */
export function countsOf(row: Countable, answers: readonly AnswerRow[], dayOf: DayOf): readonly CellCounts[] {
  if (row.test !== 0 || row.suspect !== null) return [setAside(row)];
  const given = row.answered_at < row.received_at ? row.answered_at : row.received_at;
  const ofDay = dayCounts(row, answers);
  const ofAll = allCounts(row, answers);
  return cellsOf(row, groupsOf(row)).flatMap((cell) => [
    { name: { ...cell, day: dayOf(given) }, counts: ofDay },
    { name: { ...cell, day: '' }, counts: ofAll },
  ]);
}

/** What one funnel event counts for. Pure. */
export function funnelCounts(row: FunnelRow, dayOf: DayOf): readonly CellCounts[] {
  if (row.test !== 0) return [];
  const given = row.at < row.received_at ? row.at : row.received_at;
  const groups = [row.channel, row.placement, row.locale, ...countedContext.map(() => null)];
  return cellsOf(row, groups).map((cell) => ({
    name: { ...cell, day: dayOf(given) },
    counts: new Map([[counted.funnel, new Map([[row.event, 1]])]]),
  }));
}

function setAside({ site, test }: Countable): CellCounts {
  const name = {
    by: by.aside,
    groups: [],
    site,
    stage: null,
    touchpoint: null,
    survey: '',
    version: null,
    day: '',
  };
  return { name, counts: new Map([[counted.aside, new Map([[test === 0 ? 'suspect' : 'test', 1]])]]) };
}

function groupsOf({ channel, placement, locale, context }: Countable): readonly (string | null)[] {
  const pairs: Record<string, string> = context === null ? {} : JSON.parse(context);
  const inContext = countedContext.map((name) => (Object.hasOwn(pairs, name) ? (pairs[name] ?? null) : null));
  return [channel, placement, locale, ...inContext];
}

type Tagged = Pick<Countable, 'site' | 'stage' | 'touchpoint' | 'survey' | 'survey_version'>;

function cellsOf(
  { site, stage, touchpoint, survey, survey_version: version }: Tagged,
  groups: readonly (string | null)[],
): readonly Omit<CellName, 'day'>[] {
  const tags = { site, stage, touchpoint, survey, version };
  return [
    { ...tags, by: by.nothing, groups: [] },
    { ...tags, by: by.together, groups },
    ...countedFilters.map((name, at) => ({ ...tags, by: name, groups: [groups[at] ?? null] })),
  ];
}

function dayCounts({ placement, status }: Countable, answers: readonly AnswerRow[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  addTo(counts, counted.responses, JSON.stringify([placement, status]));
  const several = new Set<string>();
  for (const answer of answers) {
    const question = questionOf(answer);
    if (answer.value === null) addTo(counts, counted.answers, question);
    else addTo(counts, `${counted.value}${question}`, answer.value);
    if (answer.kind === 'choices' || answer.kind === 'rank') several.add(question);
  }
  for (const question of several) addTo(counts, counted.answers, question);
  return counts;
}

/** Kinds whose score may go together with recommending. */
const paired = new Set(['nps', 'csat', 'csat4', 'agree', 'ces', 'stars']);

function allCounts({ started_at, answered_at }: Countable, answers: readonly AnswerRow[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  const seconds = Math.floor((Date.parse(answered_at) - Date.parse(started_at)) / 1000);
  addTo(counts, counted.seconds, String(roundedSeconds(seconds)));
  for (const whole of answers) {
    if (whole.kind !== 'nps' || whole.measure !== 'recommend' || whole.value === null) continue;
    for (const one of answers) {
      if (one.question === whole.question || one.value === null || !paired.has(one.kind)) continue;
      addTo(counts, `${counted.pair}${questionOf(one)}`, JSON.stringify([one.value, whole.value]));
    }
  }
  return counts;
}

function questionOf({ question, kind, measure }: AnswerRow): string {
  return JSON.stringify([question, kind, measure]);
}

function addTo(counts: Map<string, Map<string, number>>, of: string, what: string): void {
  const each = counts.get(of) ?? new Map<string, number>();
  each.set(what, (each.get(what) ?? 0) + 1);
  counts.set(of, each);
}

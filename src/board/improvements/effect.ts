import { beforeAndAfter, type BeforeAndAfter } from '../../report/before-and-after.js';
import type { JourneyReport, Score, Tally } from '../../report/types.js';
import type { BoardApi } from '../board-api.js';
import { headline } from '../map/stops.js';

/** What a change did to the score of its touchpoint. */
export interface Effect extends BeforeAndAfter {
  readonly score: Score;
}

/**
 * Compares the score of a touchpoint before a day and from it on, from two reports of the collector.
 * Null where either has no answers to the same question. Never rejects.
 */
export async function readEffect(
  api: BoardApi,
  {
    touchpoint,
    date,
    site,
    filters = '',
  }: { touchpoint: string; date: string; site: string | null; filters?: string },
): Promise<Effect | null> {
  const about: Record<string, string> = {
    ...Object.fromEntries(new URLSearchParams(filters)),
    ...(site === null ? {} : { site }),
  };
  const replies = await Promise.all([
    api.get('report', { ...about, to: dayBefore(date) }),
    api.get('report', { ...about, from: date }),
  ]);
  const [before, after] = replies.map((reply) => (reply.ok ? scoresIn(reply.body, touchpoint) : []));
  const score = after?.find((each) => before?.some((other) => isSame(each, other)));
  const other = score && before?.find((each) => isSame(each, score));
  if (!score || !other) return null;
  return { score, ...beforeAndAfter([...tallies(other, dayBefore(date)), ...tallies(score, date)], date) };
}

/** The scores of a touchpoint, the one with most answers first. */
function scoresIn(body: unknown, touchpoint: string): Score[] {
  if (!isReport(body)) return [];
  const places = body.stages.flatMap(({ touchpoints }) => touchpoints.filter(({ id }) => id === touchpoint));
  return places.flatMap((place) => headline(place) ?? []).toSorted((one, other) => other.n - one.n);
}

function isReport(body: unknown): body is JourneyReport {
  return typeof body === 'object' && body !== null && Array.isArray(Reflect.get(body, 'stages'));
}

function isSame(one: Score, other: Score): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ survey, version, question, kind, measure }: Score): string {
  return JSON.stringify([survey, version, question, kind, measure]);
}

function tallies({ survey, version, question, kind, measure, counts }: Score, day: string): Tally[] {
  return Object.entries(counts).map(([value, count]) => ({
    stage: null,
    touchpoint: null,
    survey,
    day,
    groups: [],
    count,
    version,
    question,
    kind,
    measure,
    value,
  }));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

import type { SurveyDefinition } from '../../survey/index.js';
import { readySurvey } from '../../survey/ready/index.js';
import type { FunnelItem, Tags, WireItem } from '../../wire/types.js';
import { demoIds, demoSite } from './demo-mark.js';
import { demoStops, type DemoStop } from './demo-stops.js';
import { demoVisit } from './demo-visit.js';
import { seededRandom, type Random } from './seeded-random.js';

/** What the made-up customers sent within one day. */
export interface DemoDay {
  /** Each with the instant at which it came. Oldest first. */
  readonly items: readonly { readonly item: WireItem; readonly at: Date }[];
}

const day = 86_400_000;

/** How many days there are. */
export const demoDays = 365;

/** How busy the shop is, Sunday first. */
const weekdays = [1.15, 1.1, 1, 0.95, 0.9, 0.85, 1.05];

/** How busy it is by month, January first: dark evenings sell lamps. */
const months = [1.05, 0.95, 0.9, 0.8, 0.7, 0.6, 0.55, 0.8, 1, 1.2, 1.7, 1.5];

/** The day on which returns became easier: the last 15 April before the data ends. */
export function demoChange(now: Date): string {
  const thisYear = `${now.getUTCFullYear()}-04-15`;
  return now.toISOString() > thisYear ? thisYear : `${now.getUTCFullYear() - 1}-04-15`;
}

/**
 * A year of a made-up shop, up to yesterday, day by day: responses and funnel events as its pages would
 * have sent them. The same for the same day and seed.
 */
export async function* demoData(now: Date, seed = 1): AsyncGenerator<DemoDay> {
  const random = seededRandom(seed);
  const end = Date.parse(now.toISOString().slice(0, 10));
  const asked = await Promise.all(
    demoStops.map(async (stop) => ({ stop, definition: await surveyOf(stop) })),
  );
  for (let start = end - demoDays * day; start < end; start += day) {
    const items = asked.flatMap(({ stop, definition }) =>
      Array.from({ length: visitsOn(start, stop, random) }, () =>
        visit(random, { start, stop, definition, change: demoChange(now) }),
      ).flat(),
    );
    yield { items: items.toSorted((one, other) => one.at.getTime() - other.at.getTime()) };
  }
}

async function surveyOf({ survey }: DemoStop): Promise<SurveyDefinition> {
  const definition = await readySurvey(survey);
  if (!definition) throw new RangeError(`There is no ready-made survey "${survey}".`);
  return definition;
}

function visitsOn(start: number, { answers, busy }: DemoStop, random: Random): number {
  const date = new Date(start);
  const month = date.getUTCMonth();
  const season = (months[month] ?? 1) * (weekdays[date.getUTCDay()] ?? 1) * (busy?.[month + 1] ?? 1);
  return Math.max(0, Math.round(random.normal((answers / 365) * season, Math.sqrt(answers / 365))));
}

interface Visit {
  /** Midnight, in milliseconds since 1970. */
  readonly start: number;
  readonly stop: DemoStop;
  readonly definition: SurveyDefinition;
  readonly change: string;
}

function visit(random: Random, { start, stop, definition, change }: Visit): DemoDay['items'] {
  const at =
    start + 7 * 3_600_000 + Math.floor(Math.min(random.next(), random.next() + 0.3) * 15 * 3_600_000);
  const [channel, placement] = random.weighted(stop.by);
  const locale = random.weighted([
    ['sv', 0.7],
    ['en', 0.25],
    ['de', 0.05],
  ] as const);
  const tags: Tags = {
    site: demoSite,
    survey: definition.id,
    ...(definition.version === undefined ? {} : { surveyVersion: definition.version }),
    ...(definition.stage === undefined ? {} : { stage: definition.stage }),
    ...(definition.touchpoint === undefined ? {} : { touchpoint: definition.touchpoint }),
    channel,
    placement,
    locale,
  };
  const seconds = Math.round(Math.exp(random.normal(2.5 + 0.3 * definition.pages.length, 0.6))) + 2;
  const answeredAt = new Date(at + seconds * 1000);
  const response = demoVisit(random, {
    definition,
    visitor: {
      mood: moodAt(stop, new Date(at).toISOString(), change),
      topic: stop.topic,
      language: locale === 'de' ? null : locale,
    },
    envelope: {
      ...tags,
      id: idFrom(random),
      revision: 1,
      startedAt: new Date(at).toISOString(),
      answeredAt: answeredAt.toISOString(),
      ...contextOf(stop, random),
    },
  });
  const came = { item: response, at: new Date(answeredAt.getTime() + 1000) };
  if (stop.answerRate === undefined || channel !== 'web') return [came];
  const ended = response.status === 'complete' ? (['completed'] as const) : [];
  return [...funnelOf(random, { tags, at, answerRate: stop.answerRate, ended }), came];
}

/** Delivery suffers in December; returns are easier after the change. */
function moodAt({ survey, mood }: DemoStop, at: string, change: string): number {
  if (survey === 'returns') return at < change ? mood : mood + 0.18;
  return survey === 'delivery' && at.slice(5, 7) === '12' ? mood - 0.1 : mood;
}

function contextOf({ context }: DemoStop, random: Random): { context?: Record<string, string> } {
  if (!context) return {};
  const pairs = Object.entries(context).map(([name, values]) => [name, random.weighted(values)] as const);
  return { context: Object.fromEntries(pairs) };
}

/** One who answered, and those who were shown the same before and did not. */
function funnelOf(
  random: Random,
  {
    tags,
    at,
    answerRate,
    ended,
  }: { tags: Tags; at: number; answerRate: number; ended: readonly FunnelItem['event'][] },
): DemoDay['items'] {
  const events: FunnelItem['event'][] = ['shown', 'answered', ...ended];
  while (!random.chance(answerRate)) events.push('shown');
  return events.map((event) => ({
    item: { type: 'funnel', v: 1, id: idFrom(random), event, ...tags, at: new Date(at).toISOString() },
    at: new Date(at + 1000),
  }));
}

/** An id of version 4 that shows whose it is. */
function idFrom(random: Random): string {
  return `${demoIds.from}${random.hex(4)}-4${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`;
}

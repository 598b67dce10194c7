import {
  by,
  counted,
  countedContext,
  countedFilters,
  pairOf,
  type CellName,
  type Tick,
} from './count-cell.js';
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

/** What something counts for, the same in each of several cells. */
export interface Counted {
  cells: readonly CellName[];
  ticks: readonly Tick[];
}

type DayOf = (instant: string) => string;

/** What one response counts for, and in which cells. Pure. */
export function countsOf(row: Countable, answers: readonly AnswerRow[], dayOf: DayOf): Counted {
  if (row.test !== 0 || row.suspect !== null) return setAside(row);
  const day = dayOf(givenAt(row.answered_at, row.received_at));
  return {
    cells: cellsOf(row, { groups: groupsOf(row), month: day.slice(0, 7) }),
    ticks: [...ticksOf(row, answers, placeOf(day)), secondsOf(row), ...pairsOf(answers)],
  };
}

/** What one funnel event counts for. Pure. */
export function funnelCounts(row: FunnelRow, dayOf: DayOf): Counted {
  if (row.test !== 0) return { cells: [], ticks: [] };
  const day = dayOf(givenAt(row.at, row.received_at));
  const groups = [row.channel, row.placement, row.locale, ...countedContext.map(() => null)];
  return {
    cells: cellsOf(row, { groups, month: day.slice(0, 7) }),
    ticks: [{ of: counted.funnel, what: row.event, at: placeOf(day) }],
  };
}

/** No answer to a survey is older: what a device says of earlier is a clock that was never set. */
const earliest = Date.UTC(2001, 0, 1);

/** When something was given: by the clock of the device, but never after it came. */
function givenAt(said: string, came: string): string {
  const at = Date.parse(said);
  return at >= earliest && at < Date.parse(came) ? said : came;
}

function setAside({ site, test }: Countable): Counted {
  const tags = { site, stage: null, touchpoint: null, survey: '', version: null };
  return {
    cells: [{ ...tags, by: by.aside, groups: [], month: '' }],
    ticks: [{ of: counted.aside, what: test === 0 ? 'suspect' : 'test', at: 0 }],
  };
}

function groupsOf({ channel, placement, locale, context }: Countable): readonly (string | null)[] {
  const pairs: Record<string, string> = context === null ? {} : JSON.parse(context);
  const inContext = countedContext.map((name) => (Object.hasOwn(pairs, name) ? (pairs[name] ?? null) : null));
  return [channel, placement, locale, ...inContext];
}

/** Where a day stands in its month. */
function placeOf(day: string): number {
  return Number(day.slice(8)) - 1;
}

type Tagged = Pick<Countable, 'site' | 'stage' | 'touchpoint' | 'survey' | 'survey_version'>;

/** By nothing, by each filter that it has a value of, by each two of them, and by all together. */
export function cellsOf(
  { site, stage, touchpoint, survey, survey_version: version }: Tagged,
  { groups, month }: { groups: readonly (string | null)[]; month: string },
): readonly CellName[] {
  const tags = { site, stage, touchpoint, survey, version, month };
  const had = countedFilters.flatMap((name, at) => {
    const value = groups[at] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  return [
    { ...tags, by: by.nothing, groups: [] },
    { ...tags, by: by.together, groups },
    ...had.map(({ name, value }) => ({ ...tags, by: name, groups: [value] })),
    ...had.flatMap((one, at) =>
      had
        .slice(at + 1)
        .map((other) => ({ ...tags, by: pairOf(one.name, other.name), groups: [one.value, other.value] })),
    ),
  ];
}

function ticksOf({ placement, status }: Countable, answers: readonly AnswerRow[], at: number): Tick[] {
  const ticks: Tick[] = [{ of: counted.responses, what: JSON.stringify([placement, status]), at }];
  const several = new Set<string>();
  for (const answer of answers) {
    const question = questionOf(answer);
    if (answer.value === null) ticks.push({ of: counted.answers, what: question, at });
    else ticks.push({ of: `${counted.value}${question}`, what: answer.value, at });
    if (answer.kind === 'choices' || answer.kind === 'rank') several.add(question);
  }
  for (const question of several) ticks.push({ of: counted.answers, what: question, at });
  return ticks;
}

function secondsOf({ started_at, answered_at }: Countable): Tick {
  const seconds = Math.floor((Date.parse(answered_at) - Date.parse(started_at)) / 1000);
  return { of: counted.seconds, what: String(roundedSeconds(seconds)), at: 0 };
}

/** Kinds whose score may go together with recommending. */
const paired = new Set(['nps', 'csat', 'csat4', 'agree', 'ces', 'stars']);

function pairsOf(answers: readonly AnswerRow[]): Tick[] {
  const recommends = answers.filter(({ kind, measure }) => kind === 'nps' && measure === 'recommend');
  return recommends.flatMap((whole) =>
    whole.value === null
      ? []
      : answers
          .filter(
            ({ question, kind, value }) => question !== whole.question && value !== null && paired.has(kind),
          )
          .map((one) => ({
            of: `${counted.pair}${questionOf(one)}`,
            what: JSON.stringify([one.value, whole.value]),
            at: 0,
          })),
  );
}

function questionOf({ question, kind, measure }: AnswerRow): string {
  return JSON.stringify([question, kind, measure]);
}

import { sql } from 'kysely';
import { placeOf, type Journey } from '../../journey/index.js';
import type { Answer } from '../../wire/types.js';
import type { CommentMark } from '../../wire/work-schema.js';
import { masked } from '../mask.js';
import { countPlaces } from './count-places.js';
import type { Database, ResponseRow } from './tables.js';

/** What a customer wrote, as others may read it. */
export interface Comment {
  /** Id of the response. */
  id: string;
  question: string;
  /** Masked. */
  text: string;
  /** The first score of the same response; null when it has none. */
  score: { question: string; kind: string; value: number } | null;
  survey: string;
  site: string | null;
  stage: string | null;
  touchpoint: string | null;
  locale: string | null;
  /** The day on which it came: YYYY-MM-DD. */
  day: string;
  starred: boolean;
  hidden: boolean;
  theme: string | null;
}

export interface CommentFilter {
  /** Words that all must be in the comment. */
  q?: string | undefined;
  site?: string | undefined;
  survey?: string | undefined;
  /** Canonical ids. */
  stage?: string | undefined;
  touchpoint?: string | undefined;
  locale?: string | undefined;
  /** ISO 8601: inclusive, exclusive. */
  from?: string | undefined;
  to?: string | undefined;
  atMost?: number | undefined;
  atLeast?: number | undefined;
  starred?: boolean;
  /** Also those that somebody hid. Default false. */
  hidden?: boolean;
  theme?: string | undefined;
}

export interface CommentPage {
  comments: Comment[];
  /** Where the next page begins; null at the end. */
  next: string | null;
  /** True when comments of groups that are too small were left out. */
  withheld: boolean;
}

export interface CommentOptions {
  journey: Journey;
  /** Smallest group whose comments are shown. */
  hideUnder: number;
  limit: number;
  /** `next` of the page before. */
  after?: string | undefined;
}

/** Most responses that are looked through for one page. */
const mostRows = 5000;

/** How many are read at once. */
const pageSize = 250;

type Row = Pick<
  ResponseRow,
  'id' | 'received_at' | 'survey' | 'site' | 'stage' | 'touchpoint' | 'locale' | 'answers'
>;

/**
 * Comments of responses that count, newest first. Those of a touchpoint, within the filter, that fewer
 * responded about than `hideUnder` are left out, so that nobody is known by being one of a few.
 */
export async function readComments(
  db: Database,
  filter: CommentFilter,
  { journey, hideUnder, limit, after }: CommentOptions,
): Promise<CommentPage> {
  const { shown, withheld } = await shownPlaces(db, filter, { journey, hideUnder });
  const fits = fitting(filter);
  const comments: Comment[] = [];
  let last = cursorOf(after);
  if (shown.size === 0) return { comments, next: null, withheld };
  for (let read = 0; read < mostRows; read += pageSize) {
    const page = await rowsAfter(db, filter, last);
    await turn();
    const marks = await marksOf(db, page);
    for (const row of page) {
      last = { received_at: row.received_at, id: row.id };
      if (!shown.has(pairOf(row))) continue;
      comments.push(...commentsOf(row, { journey, marks }).filter(fits));
      if (comments.length >= limit) return { comments, next: `${last.received_at}_${last.id}`, withheld };
    }
    if (page.length < pageSize) return { comments, next: null, withheld };
  }
  return { comments, next: last ? `${last.received_at}_${last.id}` : null, withheld };
}

/** Marks a comment. False when there is no such comment. */
export async function markComment(
  db: Database,
  { id, question, at }: { id: string; question: string; at: string },
  { starred, hidden, theme }: CommentMark,
): Promise<boolean> {
  const row = await db.selectFrom('responses').select('answers').where('id', '=', id).executeTakeFirst();
  const answers: Answer[] = row ? JSON.parse(row.answers) : [];
  if (!answers.some((answer) => answer.question === question && textOf(answer) !== undefined)) return false;
  const change = {
    updated_at: at,
    ...(starred === undefined ? {} : { starred: starred ? 1 : 0 }),
    ...(hidden === undefined ? {} : { hidden: hidden ? 1 : 0 }),
    ...(theme === undefined ? {} : { theme }),
  };
  await db
    .insertInto('comment_marks')
    .values({ response_id: id, question, starred: 0, hidden: 0, theme: null, ...change })
    .onConflict((conflict) => conflict.columns(['response_id', 'question']).doUpdateSet(change))
    .execute();
  return true;
}

function within(db: Database, { site, survey, locale, from, to }: CommentFilter) {
  // A sum instead of the column keeps SQLite on the index by time: it would rather sort all that count.
  let query = db
    .selectFrom('responses')
    .where(sql<number>`test + 0`, '=', 0)
    .where('suspect', 'is', null);
  if (site !== undefined) query = query.where('site', '=', site);
  if (survey !== undefined) query = query.where('survey', '=', survey);
  if (locale !== undefined) query = query.where('locale', '=', locale);
  if (from !== undefined) query = query.where('received_at', '>=', from);
  if (to !== undefined) query = query.where('received_at', '<', to);
  return query;
}

/** The pairs of tags, as written, whose place has enough responses and is asked for. */
async function shownPlaces(
  db: Database,
  filter: CommentFilter,
  { journey, hideUnder }: Pick<CommentOptions, 'journey' | 'hideUnder'>,
): Promise<{ shown: Set<string>; withheld: boolean }> {
  const isWhole = filter.from === undefined && filter.to === undefined;
  const rows = isWhole ? await countPlaces(db, filter) : await countWithin(db, filter);
  const places = new Map<string, { n: number; pairs: string[] }>();
  for (const row of rows) {
    const { stage, touchpoint } = placeIn(journey, row);
    if (filter.stage !== undefined && filter.stage !== stage) continue;
    if (filter.touchpoint !== undefined && filter.touchpoint !== touchpoint) continue;
    const key = JSON.stringify([stage, touchpoint]);
    const place = places.get(key) ?? { n: 0, pairs: [] };
    places.set(key, { n: place.n + Number(row.count), pairs: [...place.pairs, pairOf(row)] });
  }
  const all = [...places.values()];
  const enough = all.filter(({ n }) => n >= hideUnder);
  return { shown: new Set(enough.flatMap(({ pairs }) => pairs)), withheld: enough.length < all.length };
}

/** When a response came is not counted: of a time, the responses themselves are. */
async function countWithin(db: Database, filter: CommentFilter) {
  return within(db, filter)
    .select(['stage', 'touchpoint'])
    .select((row) => row.fn.countAll().as('count'))
    .groupBy(['stage', 'touchpoint'])
    .execute();
}

/** Lets what waits have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function pairOf({ stage, touchpoint }: Pick<Row, 'stage' | 'touchpoint'>): string {
  return JSON.stringify([stage, touchpoint]);
}

function placeIn(journey: Journey, row: Pick<Row, 'stage' | 'touchpoint'>) {
  const place = placeOf(journey, row);
  return { stage: place.stage, touchpoint: place.touchpoint?.id ?? null };
}

type Cursor = Pick<Row, 'received_at' | 'id'>;

function cursorOf(after: string | undefined): Cursor | undefined {
  const [received_at, id] = after?.split('_') ?? [];
  return received_at !== undefined && id !== undefined ? { received_at, id } : undefined;
}

async function rowsAfter(db: Database, filter: CommentFilter, last: Cursor | undefined): Promise<Row[]> {
  let query = within(db, filter);
  if (last)
    query = query.where((row) =>
      row(row.refTuple('received_at', 'id'), '<', row.tuple(last.received_at, last.id)),
    );
  return query
    .select(['id', 'received_at', 'survey', 'site', 'stage', 'touchpoint', 'locale', 'answers'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .execute();
}

type Mark = Pick<Comment, 'starred' | 'hidden' | 'theme'>;

const unmarked: Mark = { starred: false, hidden: false, theme: null };

async function marksOf(db: Database, rows: readonly Row[]): Promise<Map<string, Mark>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const marks = await db.selectFrom('comment_marks').selectAll().where('response_id', 'in', ids).execute();
  return new Map(
    marks.map(({ response_id, question, starred, hidden, theme }) => [
      JSON.stringify([response_id, question]),
      { starred: starred === 1, hidden: hidden === 1, theme },
    ]),
  );
}

function commentsOf(
  row: Row,
  { journey, marks }: { journey: Journey; marks: ReadonlyMap<string, Mark> },
): Comment[] {
  const answers: Answer[] = JSON.parse(row.answers);
  const score = scoreOf(answers);
  const { id, survey, site, locale } = row;
  return answers.flatMap((answer) => {
    const text = textOf(answer);
    if (text === undefined) return [];
    const mark = marks.get(JSON.stringify([id, answer.question])) ?? unmarked;
    const about = { id, question: answer.question, text: masked(text), score, survey, site, locale };
    return [{ ...about, ...placeIn(journey, row), day: row.received_at.slice(0, 10), ...mark }];
  });
}

/** What was typed: a text, or what stands beside "other". */
function textOf({ kind, value, other }: Answer): string | undefined {
  const text = kind === 'text' && typeof value === 'string' ? value : other;
  return text?.trim() ? text : undefined;
}

const scored = new Set(['nps', 'csat', 'csat4', 'ces', 'agree', 'stars']);

function scoreOf(answers: readonly Answer[]): Comment['score'] {
  for (const { question, kind, value } of answers)
    if (scored.has(kind) && typeof value === 'number') return { question, kind, value };
  return null;
}

/** What of the filter is about the comment itself. */
function fitting({ q, atMost, atLeast, starred, hidden = false, theme }: CommentFilter) {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (comment: Comment): boolean => {
    if (comment.hidden && !hidden) return false;
    if (starred && !comment.starred) return false;
    if (theme !== undefined && comment.theme !== theme) return false;
    if (atMost !== undefined && !(comment.score && comment.score.value <= atMost)) return false;
    if (atLeast !== undefined && !(comment.score && comment.score.value >= atLeast)) return false;
    const text = comment.text.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

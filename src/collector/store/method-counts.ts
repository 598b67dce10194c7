import type { Journey } from '../../journey/index.js';
import { dayInZone, methodFigures, startOfDay, wholeView, type MethodFigures } from '../../report/index.js';
import { beginsAtWholeHours } from '../whole-hours.js';
import type { ReportRules } from '../report-query.js';
import type { CountFilter, CountQuery, FilterColumn } from './count-query.js';
import { inScope, type Scope } from './in-scope.js';
import { journeyCounts } from './journey-counts.js';
import type { Database } from './tables.js';

/** What the store knows of how the answers came about, as far as the report of the same may be shown. */
export interface MethodCounts extends MethodFigures {
  /** Of the site, whatever the filters are: kept and not counted. */
  suspects: number;
  tests: number;
  channels: Record<string, number>;
  languages: Record<string, number>;
  /** How those who were asked were chosen, of the site and the survey. */
  sampling: { method: string; rate: number | null }[];
}

/** What a statement is asked for. All of it may be sent to another thread. */
export interface MethodQuestion extends ReportRules {
  readonly scope: Scope;
  readonly journey: Journey;
}

/** Counts how the answers within a scope came about. Only whole days count. */
export async function methodCounts(db: Database, question: MethodQuestion): Promise<MethodCounts> {
  const [{ figures, suspects, tests }, channels, languages, sampling] = await Promise.all([
    figuresOf(db, question),
    countBy(db, question, 'channel'),
    countBy(db, question, 'locale'),
    samplingsOf(db, question),
  ]);
  return { ...figures, suspects, tests, channels, languages, sampling };
}

async function figuresOf(db: Database, question: MethodQuestion) {
  const counted = await journeyCounts(db, queryOf(question, filtersOf(question)));
  const { suspects, tests } = counted;
  return { figures: methodFigures(counted, askOf(question, filtersOf(question))), suspects, tests };
}

/** Each value is one more filter of the report: what that shows is shown here. */
async function countBy(
  db: Database,
  question: MethodQuestion,
  column: FilterColumn,
): Promise<Record<string, number>> {
  const others = filtersOf(question).filter(({ by }) => !('column' in by && by.column === column));
  const asked = filtersOf(question).find(({ by }) => 'column' in by && by.column === column)?.value;
  const withValue = (value: string): CountFilter[] => sorted([...others, { by: { column }, value }]);
  const at = withValue('').findIndex(({ by }) => 'column' in by && by.column === column);
  const counted = await journeyCounts(db, queryOf(question, withValue(asked ?? '')));
  const found = new Set(counted.counts.flatMap(({ groups }) => groups[at] ?? []));
  const counts = [...found].toSorted().flatMap((value): [string, number][] => {
    if (asked !== undefined && asked !== value) return [];
    const { complete, partial } = methodFigures(counted, askOf(question, withValue(value)));
    return complete + partial > 0 ? [[value, complete + partial]] : [];
  });
  return Object.fromEntries(counts);
}

function filtersOf({ scope: { filters = [] } }: MethodQuestion): CountFilter[] {
  return sorted(filters);
}

/** In the order of their names, as the report has them. */
function sorted(filters: readonly CountFilter[]): CountFilter[] {
  return filters.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ by }: CountFilter): string {
  return 'column' in by ? by.column : by.context;
}

function queryOf(
  { scope: { site, survey }, timeZone }: MethodQuestion,
  filters: readonly CountFilter[],
): CountQuery {
  const dayOf = dayInZone(timeZone);
  return { site, survey, filters, timeZone, dayOf, wholeHours: beginsAtWholeHours(timeZone) };
}

function askOf(
  { scope, journey, hideUnder, timeZone }: MethodQuestion,
  filters: readonly CountFilter[],
): Parameters<typeof methodFigures>[1] {
  const { stage, touchpoint, from, to } = scope;
  const groups = filters.map(({ value }) => value);
  const days = { from: from ? firstDay(from, timeZone) : null, to: to ? lastDay(to, timeZone) : null };
  return { journey, stage, touchpoint, view: { ...wholeView, ...days, groups, hideUnder, timeZone } };
}

/** The first whole day from a moment on. */
function firstDay(moment: string, timeZone: string): string {
  const day = dayInZone(timeZone)(moment);
  return startOfDay(day, timeZone) < moment ? beside(day, 1) : day;
}

/** The last whole day before a moment. */
function lastDay(moment: string, timeZone: string): string {
  return beside(dayInZone(timeZone)(moment), -1);
}

function beside(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Without numbers, and of the whole site and survey, so that no filter tells how few were chosen in which way. */
async function samplingsOf(
  db: Database,
  { scope: { site, survey }, hideUnder }: MethodQuestion,
): Promise<MethodCounts['sampling']> {
  const rows = await db
    .selectFrom('responses')
    .where(inScope(db, { site, survey }, 'responses'))
    .where('test', '=', 0)
    .where('suspect', 'is', null)
    .select('sampling')
    .groupBy('sampling')
    .having((row) => row.fn.countAll(), '>=', hideUnder)
    .orderBy('sampling')
    .execute();
  return rows.map(({ sampling }) => samplingOf(sampling));
}

function samplingOf(json: string | null): { method: string; rate: number | null } {
  return json === null ? { method: 'all', rate: null } : JSON.parse(json);
}

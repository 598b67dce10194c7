import { startOfDay } from '../report/index.js';
import { reportParameters } from '../wire/report-parameters.js';
import { Refused } from './refused.js';
import { filterColumns, type CountFilter } from './store/count-query.js';
import type { Scope } from './store/in-scope.js';

const tags = ['site', 'survey', 'stage', 'touchpoint'] as const;
const groups = reportParameters.filter((each) => each.groups).map(({ name }) => name);

/**
 * Reads which responses an address means: by their tags as they were written, by when they came, and by
 * the filters of the report. A plain day begins at midnight in the time zone. Throws `invalid` for a time
 * that is none, and for a name that is neither one of these nor in `others`: a filter with a slip in its
 * name would mean everything.
 */
export function readScope(
  query: Readonly<Record<string, string>>,
  { timeZone, others }: { timeZone: string; others: readonly string[] },
): Scope {
  for (const name of Object.keys(query)) if (!others.includes(name) && !isKnown(name)) throw unknown(name);
  const named = Object.fromEntries(tags.flatMap((tag) => (query[tag] ? [[tag, query[tag]]] : [])));
  const [from, to] = (['from', 'to'] as const).map((name) => timeOf(name, { query, timeZone }));
  return { ...named, from, to, filters: filtersIn(query) };
}

const pair = /^context\.([\w-]{1,64})$/;

function isKnown(name: string): boolean {
  return (
    [...tags, 'from', 'to', ...filterColumns].some((each) => each === name) ||
    isGroup(name) ||
    pair.test(name)
  );
}

function unknown(name: string): Refused {
  return new Refused(
    'invalid',
    `"${name.slice(0, 100)}" is no parameter here. There are ${[...tags, 'from', 'to', ...groups].join(', ')} and context.<name>.`,
  );
}

function filtersIn(query: Readonly<Record<string, string>>): CountFilter[] {
  return Object.entries(query).flatMap(([name, value]): CountFilter[] => {
    const column = filterColumns.find((each) => each === name);
    if (column) return [{ by: { column }, value }];
    const context = pair.exec(name)?.[1] ?? (isGroup(name) ? name : undefined);
    return context === undefined ? [] : [{ by: { context }, value }];
  });
}

function isGroup(name: string): boolean {
  return groups.includes(name);
}

function timeOf(
  name: 'from' | 'to',
  { query, timeZone }: { query: Readonly<Record<string, string>>; timeZone: string },
): string | undefined {
  const written = query[name];
  if (written === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(written) && !Number.isNaN(Date.parse(written)))
    return written.length === 10 ? startOfDay(written, timeZone) : new Date(written).toISOString();
  throw new Refused('invalid', `${name}: must be a day or a time, such as 2026-01-31.`);
}

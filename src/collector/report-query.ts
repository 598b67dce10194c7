import { fewFilters, reportParameters, type ReportFilter } from '../wire/report-parameters.js';
import { dayInZone, periods, type Day, type Period, type View } from '../report/index.js';
import { Refused } from './refused.js';
import { filterColumns, type CountFilter, type CountQuery } from './store/count-query.js';
import { beginsAtWholeHours } from './whole-hours.js';

/** What a reader of the report asked for: what to count, and how to look at it. */
export interface ReportQuery {
  readonly count: CountQuery;
  readonly view: View;
}

/** What the collector sets, whoever reads. */
export interface ReportRules {
  readonly hideUnder: number;
  readonly timeZone: string;
}

/**
 * Reads the address of a report. Throws `bad_query`, with how to mend it, for a parameter that is not
 * known, is there twice, is empty, or has a value that it cannot have.
 */
export function readReportQuery(parameters: URLSearchParams, rules: ReportRules): ReportQuery {
  for (const name of parameters.keys()) complainOf(name, parameters);
  const [from, to] = [dayIn(parameters, 'from'), dayIn(parameters, 'to')];
  if (from !== null && to !== null && from > to)
    throw bad(`from=${from} lies after to=${to}: change the two.`);
  const filters = filtersIn(parameters);
  return {
    count: {
      site: parameters.get('site') ?? undefined,
      survey: parameters.get('survey') ?? undefined,
      filters: filters.map(({ by, value }) => ({ by, value })),
      timeZone: rules.timeZone,
      dayOf: dayInZone(rules.timeZone),
      wholeHours: beginsAtWholeHours(rules.timeZone),
    },
    view: {
      ...rules,
      by: periodIn(parameters),
      from,
      to,
      measure: parameters.get('measure'),
      groups: filters.map(({ value }) => value),
      filters: Object.fromEntries(parameters),
    },
  };
}

function complainOf(name: string, parameters: URLSearchParams): void {
  const known = reportParameters.map((each) => each.name);
  if (name.startsWith('context.')) {
    if (!/^context\.[\w-]{1,64}$/.test(name))
      throw bad(`"${name}" names no pair of the context: after the dot use letters, digits, "_" and "-".`);
  } else if (!known.includes(name)) {
    throw bad(`"${name}" is no parameter of the report. There are ${known.join(', ')} and context.<name>.`);
  }
  if (parameters.getAll(name).length > 1) throw bad(`"${name}" is there twice: leave one of them out.`);
  if (parameters.get(name) === '') throw bad(`"${name}" is empty: give it a value or leave it out.`);
}

function dayIn(parameters: URLSearchParams, name: 'from' | 'to'): Day | null {
  const day = parameters.get(name);
  if (day === null || isDay(day)) return day;
  throw bad(`${name} must be a day of the calendar such as 2026-03-29, but is "${day.slice(0, 40)}".`);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function periodIn(parameters: URLSearchParams): Period {
  const by = parameters.get('by') ?? 'week';
  const period = periods.find((each) => each === by);
  if (period) return period;
  throw bad(`by must be ${periods.join(', ')}, but is "${by.slice(0, 40)}".`);
}

function filtersIn(parameters: URLSearchParams): readonly CountFilter[] {
  const names = [...parameters.keys()].filter((name) => name.startsWith('context.') || isFilter(name));
  if (names.length > fewFilters)
    throw bad(`At most ${fewFilters} filters go together, and here are ${names.join(', ')}: leave some out.`);
  return names.toSorted().map((name) => {
    const column = filterColumns.find((each) => each === name);
    const by = column ? { column } : { context: name.replace(/^context\./, '') };
    return { by, value: parameters.get(name) ?? '' };
  });
}

function isFilter(name: string): boolean {
  return reportParameters.some((each: ReportFilter) => each.name === name && each.groups);
}

function bad(detail: string): Refused {
  return new Refused('bad_query', detail);
}

import type { Day } from './calendar/day-in-zone.js';
import { forEachDay, type Days } from './days.js';
import type { Cell } from './types.js';

/** A row of what was counted, with all its days in place of one. */
export type Series<Row extends Cell> = Omit<Row, 'day' | 'count'> & { readonly days: Days };

/** Joins rows that differ in nothing but their day. */
export function inSeries<Row extends Cell>(rows: readonly Row[]): readonly Series<Row>[] {
  const found = new Map<string, Series<Row> & { days: Map<string, number[]> }>();
  for (const { day, count, ...rest } of rows) {
    const key = JSON.stringify(Object.entries(rest));
    const series = found.get(key) ?? { ...rest, days: new Map<string, number[]>() };
    found.set(key, series);
    addDay(series.days, { day, count });
  }
  return [...found.values()];
}

/** What there is of the rows from a day on. */
export function since<Row extends Cell>(rows: readonly Series<Row>[], first: Day): readonly Series<Row>[] {
  return rows.flatMap((row) => {
    const days = daysSince(row.days, first);
    return days.size === 0 ? [] : [{ ...row, days }];
  });
}

function daysSince(days: Days, first: Day): Days {
  const left = new Map<string, number[]>();
  forEachDay(days, (day, count) => {
    if (day >= first) addDay(left, { day, count });
  });
  return left;
}

function addDay(days: Map<string, number[]>, { day, count }: Pick<Cell, 'day' | 'count'>): void {
  const month = day.slice(0, 7);
  const counts = days.get(month) ?? [];
  days.set(month, counts);
  const at = Number(day.slice(8)) - 1;
  while (counts.length <= at) counts.push(0);
  counts[at] = (counts[at] ?? 0) + count;
}

import type { Day } from './calendar/day-in-zone.js';

/** How many there were on each day: by month, `2026-03`, those of its first day, of its second … */
export type Days = ReadonlyMap<string, readonly number[]>;

/** How many there were on all days together. */
export function sumOfDays(days: Days): number {
  let sum = 0;
  for (const counts of days.values()) for (const n of counts) sum += n;
  return sum;
}

/** Calls `visit` with each day on which there was one, in their order. */
export function forEachDay(days: Days, visit: (day: Day, n: number) => void): void {
  for (const month of [...days.keys()].toSorted()) {
    const [names, counts] = [namesOf(month), days.get(month) ?? []];
    for (let at = 0; at < counts.length; at += 1) {
      const n = counts[at] ?? 0;
      if (n !== 0) visit(names[at] ?? '', n);
    }
  }
}

const known = new Map<string, readonly Day[]>();

/** How many months are remembered: a century. */
const most = 1200;

function namesOf(month: string): readonly Day[] {
  const found = known.get(month);
  if (found) return found;
  const names = Array.from({ length: 31 }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
  if (known.size >= most) known.clear();
  known.set(month, names);
  return names;
}

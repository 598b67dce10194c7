import { periodOf, type Period } from './calendar/period-of.js';
import { grouped } from './grouped.js';
import type { Block } from './release.js';
import { score } from './score.js';
import type { Tally, TrendPoint } from './types.js';

/**
 * How a score moved: one point for each period, oldest first. Days that are only shown together stay
 * together, in the period of the last of them. A period without answers has no point.
 */
export function trend(
  tallies: readonly Tally[],
  { blocks, by }: { blocks: readonly Block[]; by: Period },
): TrendPoint[] {
  const periods = grouped(blocks, ({ to }) => periodOf(to, by));
  return [...periods].flatMap(([period, days]) => {
    const from = days[0]?.from ?? '';
    const to = days.at(-1)?.to ?? '';
    const found = score(tallies.filter(({ day }) => day >= from && day <= to));
    if (!found || found.unit === 'counts') return [];
    return [{ period, from, to, n: found.n, value: found.value, interval: found.interval }];
  });
}

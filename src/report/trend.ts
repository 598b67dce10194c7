import { periodOf, type Period } from './calendar/period-of.js';
import { grouped } from './grouped.js';
import { blockOf, type Block } from './release.js';
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
  const periods = new Map(blocks.map((block) => [block, periodOf(block.to, by)]));
  const days = grouped(blocks, (block) => periods.get(block) ?? '');
  const rows = grouped(tallies, ({ day }) => {
    const block = blockOf(day, blocks);
    return (block && periods.get(block)) ?? '';
  });
  return [...days].flatMap(([period, each]) => {
    const from = each[0]?.from ?? '';
    const to = each.at(-1)?.to ?? '';
    const found = score(rows.get(period) ?? []);
    if (!found || found.unit === 'counts') return [];
    return [{ period, from, to, n: found.n, value: found.value, interval: found.interval }];
  });
}

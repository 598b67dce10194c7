import { periodOf, type Period } from './calendar/period-of.js';
import { grouped } from './grouped.js';
import type { Block } from './release.js';
import type { Shown } from './released-surveys.js';
import type { Series } from './series.js';
import { score } from './score.js';
import type { Tally, TrendPoint } from './types.js';

/**
 * How a score moved: one point for each period, oldest first. Days that are only shown together stay
 * together, in the period of the last of them. A period without answers has no point.
 */
export function trend(
  shown: readonly Shown<Series<Tally>>[],
  { blocks, by }: { blocks: readonly Block[]; by: Period },
): TrendPoint[] {
  const steps = grouped(blocks.keys(), (at) => periodOf(blocks[at]?.to ?? '', by));
  return [...steps].flatMap(([period, places]) => {
    const [first = 0, last = first] = [places[0], places.at(-1)];
    const found = score(shown.flatMap((each) => givenIn(each, places)));
    if (!found || found.unit === 'counts') return [];
    const { n, value, interval } = found;
    return [{ period, from: blocks[first]?.from ?? '', to: blocks[last]?.to ?? '', n, value, interval }];
  });
}

function givenIn({ row, inBlocks }: Shown<Series<Tally>>, places: readonly number[]) {
  const count = places.reduce((sum, at) => sum + (inBlocks[at] ?? 0), 0);
  return count === 0 ? [] : [{ ...row, count }];
}

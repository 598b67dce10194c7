import { rounded } from './round.js';
import { wilsonInterval } from './statistics/index.js';
import type { Rate } from './types.js';

/** So many of so many, with Wilson's interval. Null of nothing, and where there are more than all. */
export function rate(hits: number, n: number): Rate | null {
  const interval = hits > n ? null : wilsonInterval({ hits, n });
  if (!interval) return null;
  return {
    hits,
    n,
    value: rounded(1000 * hits, n) / 10,
    interval: { low: 100 * interval.low, high: 100 * interval.high },
  };
}

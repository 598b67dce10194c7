/**
 * Counts as whole percentages that add up to 100: each is rounded down, and what is missing goes one
 * by one to those with the largest remainders; of equals, to the first. All 0 when nothing was counted.
 *
 * Source: the largest remainder method of T. Hare and A. Hamilton: M. L. Balinski, H. P. Young, Fair
 * Representation, 1982, chapter 2.
 */
export function shares(counts: readonly number[]): readonly number[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return counts.map(() => 0);
  const percentages = counts.map((count) => Math.floor((100 * count) / n));
  const missing = 100 - percentages.reduce((sum, each) => sum + each, 0);
  const byRemainder = counts
    .map((count, at) => ({ remainder: (100 * count) % n, at }))
    .toSorted((left, right) => right.remainder - left.remainder || left.at - right.at);
  const raised = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return percentages.map((each, at) => (raised.has(at) ? each + 1 : each));
}

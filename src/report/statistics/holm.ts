/**
 * The p-values of many tests, adjusted so that the chance of one false alarm among all of them stays
 * at the level. In the order in which they were given; each at most 1.
 *
 * Source: S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal
 * of Statistics 6, 1979.
 */
export function holm(values: readonly number[]): readonly number[] {
  const adjusted = values.map(() => 1);
  let highest = 0;
  const ascending = values.map((p, at) => ({ p, at })).toSorted((left, right) => left.p - right.p);
  for (const [rank, { p, at }] of ascending.entries()) {
    highest = Math.max(highest, Math.min(1, p * (values.length - rank)));
    adjusted[at] = highest;
  }
  return adjusted;
}

/**
 * The median of how often each value was given: the middle one, or the mean of the two in the
 * middle. Null when there is none.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.1.
 */
export function median(counts: ReadonlyMap<number, number>): number | null {
  const ascending = [...counts].filter(([, count]) => count > 0).toSorted(([left], [right]) => left - right);
  const n = ascending.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  return (valueAt(ascending, Math.ceil(n / 2)) + valueAt(ascending, Math.floor(n / 2) + 1)) / 2;
}

function valueAt(ascending: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, count] of ascending) {
    passed += count;
    if (passed >= place) return value;
  }
  return NaN;
}

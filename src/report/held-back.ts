/**
 * Which groups of one list may not be shown: those with fewer than the smallest number, and so many
 * of the next smallest that what a reader gets by subtracting all others from the total is at least
 * that number, of at least two groups. Groups of nobody may be shown.
 *
 * Source: complementary cell suppression: L. Willenborg, T. de Waal, Elements of Statistical
 * Disclosure Control, 2001, section 5.3.
 */
export function heldBack(groups: ReadonlyMap<string, number>, fewest: number): ReadonlySet<string> {
  const held = new Set<string>();
  let sum = 0;
  const ascending = [...groups]
    .filter(([, n]) => n > 0)
    .toSorted(([left, few], [right, many]) => few - many || (left < right ? -1 : 1));
  for (const [group, n] of ascending) {
    const isSafe = held.size === 0 || (sum >= fewest && held.size > 1);
    if (n >= fewest && isSafe) break;
    held.add(group);
    sum += n;
  }
  return held;
}

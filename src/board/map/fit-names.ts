/** A name to be written below a strip. */
export interface StripName {
  readonly text: string;
  /** From the start of its stage (0) to its end (1). */
  readonly x: number;
  /** Is placed before the others. */
  readonly first: boolean;
}

/** Where a name is written. */
export interface NamePlace {
  /** Of its middle, 0 to 1. */
  readonly x: number;
  /** From above, 0 to 2. */
  readonly row: number;
}

const rows = [0, 1, 2];

/** The share of the narrowest strip, some 12 rem, that one character takes on average, and the gap between two names. */
const perCharacter = 0.034;
const gap = 0.03;

/**
 * Rows for names, so that none runs into another or out of its stage. Null where there is no room: the
 * card below carries the name too. `strips` is how many of the narrowest strips it is wide.
 */
export function fitNames(names: readonly StripName[], strips = 1): (NamePlace | null)[] {
  const taken: (Span & { row: number })[] = [];
  const places: (NamePlace | null)[] = names.map(() => null);
  const order = [...names.entries()].toSorted(([, a], [, b]) => Number(b.first) - Number(a.first));
  for (const [index, { text, x }] of order) {
    const span = spanOf(x, (text.length * perCharacter) / strips);
    const row = rows.find((each) => !taken.some((other) => other.row === each && meet(other, span)));
    if (row === undefined) continue;
    taken.push({ ...span, row });
    places[index] = { x: (span.from + span.to) / 2, row };
  }
  return places;
}

interface Span {
  from: number;
  to: number;
}

/** Around its point, and moved inwards at the edges. */
function spanOf(x: number, width: number): Span {
  const from = Math.max(0, Math.min(x - width / 2, 1 - width));
  return { from, to: from + width };
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to + gap && other.from < one.to + gap;
}

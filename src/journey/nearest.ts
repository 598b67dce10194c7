/**
 * The candidate that a misspelt word is most likely meant to be: the one with the fewest edits, at
 * most a third of the longer word and never more than three. Of equals, the first.
 */
export function nearestOf(candidates: Iterable<string>, word: string): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(candidate.length, word.length);
    const most = Math.min(3, Math.floor(longer / 3), fewest - 1);
    if (longer - Math.min(candidate.length, word.length) > most) continue;
    const edits = editsBetween(candidate, word);
    if (edits > most) continue;
    best = candidate;
    fewest = edits;
  }
  return best;
}

/**
 * How many insertions, deletions, replacements and swaps of neighbours turn one word into the other
 * (optimal string alignment distance). Three rows of the table are kept.
 */
export function editsBetween(left: string, right: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
          ? at(twoBack, column - 2) + 1
          : Infinity;
      current.push(Math.min(replaced, swapped, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    twoBack = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

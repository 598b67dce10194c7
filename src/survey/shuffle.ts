import type { Option } from './types.js';

/** A question that has options. */
export interface Listed {
  readonly id: string;
  readonly options: readonly Option[];
  readonly shuffle?: boolean;
}

/**
 * The options in the order in which this respondent sees them: shuffled where the list has no order
 * of its own, pinned ones last. The same seed gives the same order, so that a re-render moves nothing.
 * Order effects of up to 18 points on one item are known: see docs/methods.md.
 */
export function shownOptions(question: Listed, seed: number): readonly Option[] {
  const free = question.options.filter((option) => !option.pinned);
  const pinned = question.options.filter((option) => option.pinned);
  return [...(question.shuffle ? shuffle(free, randomFrom(seed, question.id)) : free), ...pinned];
}

/** Draws one after the other from what is left: every order is equally likely. */
function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/** Mulberry32, a small generator of even quality; the id keeps two questions from sharing an order. */
function randomFrom(seed: number, id: string): () => number {
  let state = seed | 0;
  for (const letter of id) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

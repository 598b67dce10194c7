import { fill } from './text.js';
import type { ChoicesQuestion } from './types.js';
import type { Words } from './words.js';

/** How many options may be chosen, in words. A limit that limits nothing is not told. */
export function choiceLimits({ min = 0, max = Infinity, options }: ChoicesQuestion, words: Words): string {
  const fewest = min > 1 || min === max ? String(min) : undefined;
  const most = max < options.length ? String(max) : undefined;
  return [words.several, inWords({ min: fewest, max: most }, words)].filter(Boolean).join(' ');
}

/** Limits as they are written. */
export interface Limits {
  readonly min: string | undefined;
  readonly max: string | undefined;
}

/** Two limits, or one of them, in words; empty when there are none. */
export function inWords({ min, max }: Limits, { exactly, between, atLeast, atMost }: Words): string {
  const both = min === max ? exactly : between;
  const words = max === undefined ? (min === undefined ? '' : atLeast) : min === undefined ? atMost : both;
  return fill(words ?? '', { min, max });
}

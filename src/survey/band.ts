import { npsBand } from './nps-band.js';
import type { Band, Question } from './types.js';

/**
 * The band of a value given to a scale: NPS by its groups; any other by the middle of its steps, above
 * which is the top box and below which the bottom box. docs/survey.md lists them all, with sources.
 */
export function bandOf(
  { kind, scale = kind, steps = scale === 'ces' ? 7 : scale === 'csat4' ? 4 : 5 }: Scaled = { kind: 'nps' },
  value: string | number | boolean,
): Band {
  if (kind === 'nps') return npsBand(Number(value));
  // In the alphabet, "down" and "no" stand before "partly", "up" and "yes" behind it.
  const middle = typeof value === 'string' ? 'partly' : (steps + 1) / 2;
  if (value === middle) return 'middle';
  return value > middle ? 'top' : 'bottom';
}

/** What a band depends on. A scale within a matrix is named by itself. */
interface Scaled {
  readonly kind: Question['kind'];
  readonly scale?: string;
  readonly steps?: number;
}

/** Where a figure lies with 95 percent confidence, ends included, in the figure's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How sure every interval of the report is, and how sure a test has to be: 95 percent. */
export const confidence = 0.95;

/** The interval around a middle, cut off where the scale ends. */
export function around(
  middle: number,
  { margin, lowest = -Infinity, highest = Infinity }: { margin: number; lowest?: number; highest?: number },
): Interval {
  return { low: Math.max(lowest, middle - margin), high: Math.min(highest, middle + margin) };
}

/**
 * A time in seconds as it is counted: whole seconds up to two minutes, then the tens, minutes or hours
 * that it falls into, so that there are few different ones. Times below zero, of clocks that were set
 * back, are all −1; of more than a day, all a day.
 */
export function roundedSeconds(seconds: number): number {
  if (seconds < 0) return -1;
  const step = seconds < 120 ? 1 : seconds < 600 ? 10 : seconds < 3600 ? 60 : 3600;
  return Math.min(86_400, Math.floor(seconds / step) * step);
}

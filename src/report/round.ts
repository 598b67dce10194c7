/**
 * The fraction rounded to a whole number, half away from zero, so that −33.5 becomes −34 as 33.5
 * becomes 34. Exact for whole numbers, as no fraction is made of them. The denominator is above 0.
 */
export function rounded(numerator: number, denominator: number): number {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 && size > 0 ? -size : size;
}

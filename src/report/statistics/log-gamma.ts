/**
 * The natural logarithm of the gamma function, for x above 0. Its relative error is below 1e-14.
 *
 * Source: C. Lanczos, "A Precision Approximation of the Gamma Function", SIAM Journal on Numerical
 * Analysis B 1, 1964, equation 32, with g = 7 and the nine coefficients of P. Godfrey, 2001.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + g - 0.5;
  const series = terms.reduce((sum, term, index) => sum + term / (x + index), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

const g = 7;
const first = 0.99999999999980993;
const terms = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

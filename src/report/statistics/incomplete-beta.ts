import { logGamma } from './log-gamma.js';

/** The two shapes of a beta distribution, both above 0. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/**
 * The regularised incomplete beta function I_x(a, b), for x from 0 to 1.
 *
 * Source: NIST Digital Library of Mathematical Functions, equations 8.17.4 (symmetry) and 8.17.22
 * (continued fraction), the fraction by the method of W. J. Lentz, Applied Optics 15, 1976.
 */
export function incompleteBeta(x: number, { a, b }: BetaShape): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, { a: b, b: a });
  const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta({ a, b });
  return (Math.exp(front) / a) * fraction(x, { a, b });
}

function logBeta({ a, b }: BetaShape): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

const tiny = 1e-300;
const precise = 1e-16;
const mostSteps = 10_000;

function fraction(x: number, { a, b }: BetaShape): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < precise) return value;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

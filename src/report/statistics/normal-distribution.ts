/**
 * The probability that a standard normal variable is at most z. Its error is below 1e-12, and in
 * the lower tail below that part of the probability itself.
 *
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964: equation 26.2.11
 * (series) up to 3, 26.2.14 (continued fraction) beyond.
 */
export function normalProbability(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (Math.abs(z) <= 3) return 0.5 + density(z) * series(z);
  const tail = Math.abs(z) > 40 ? 0 : density(z) / fraction(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/**
 * The z that a standard normal variable stays at or below with probability p, for p between 0 and 1.
 *
 * Source: Newton's method (Abramowitz and Stegun, equation 3.9.5) on `normalProbability`, from the
 * start of their equation 26.2.23.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability lies between 0 and 1, but is ${p}.`);
  if (p > 0.5) return -normalQuantile(1 - p);
  let z = -start(p);
  for (let step = 0; step < 50; step++) {
    const correction = (normalProbability(z) - p) / density(z);
    z -= correction;
    if (Math.abs(correction) < 1e-14 * (1 + Math.abs(z))) return z;
  }
  return z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

function fraction(z: number): number {
  let value = z;
  for (let k = 100; k >= 1; k--) value = z + k / value;
  return value;
}

function start(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  return (
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}

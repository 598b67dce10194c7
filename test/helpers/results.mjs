import { appendFileSync, readFileSync } from 'node:fs';

/**
 * What became of tests. Every runner adds lines to one file, which test/run.mjs names in
 * KUNDRESA_TEST_RESULTS and counts at the end; without it nothing is kept.
 * @param {'passed' | 'failed' | 'skipped'} outcome
 */
export function record(outcome, count = 1) {
  const file = process.env.KUNDRESA_TEST_RESULTS;
  if (file && count > 0) appendFileSync(file, `${JSON.stringify({ outcome, count })}\n`);
}

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function total(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { outcome, count } = JSON.parse(line);
    sum[outcome] += count;
  }
  return sum;
}

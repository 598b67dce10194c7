import type { ResponseCount, Tally } from '../../src/report/types.js';

/** What every row says of where and when. */
const cell = {
  stage: 'use',
  touchpoint: 'customer_service',
  survey: 'nps',
  version: null,
  day: '2026-01-31',
  groups: [],
  count: 1,
} as const;

/** How often a value was given to the NPS question about customer service. */
export function aTally(overrides: Partial<Tally> = {}): Tally {
  return {
    ...cell,
    question: 'score',
    kind: 'nps',
    measure: 'recommend',
    value: '9',
    ...overrides,
  };
}

/** Tallies of one question from how often each value was given. */
export function talliesOf(counts: Readonly<Record<string, number>>, overrides: Partial<Tally> = {}): Tally[] {
  return Object.entries(counts).map(([value, count]) => aTally({ ...overrides, value, count }));
}

/** How many complete responses there are about customer service. */
export function aCount(overrides: Partial<ResponseCount> = {}): ResponseCount {
  return { ...cell, placement: 'inline', status: 'complete', ...overrides };
}

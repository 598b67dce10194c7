import type { ResponseCount, Tally } from '../../src/report/types.js';

/** How often a value was given to the NPS question about customer service. */
export function aTally(overrides: Partial<Tally> = {}): Tally {
  return {
    stage: 'use',
    touchpoint: 'customer_service',
    survey: 'nps',
    question: 'score',
    kind: 'nps',
    measure: 'recommend',
    value: '9',
    count: 1,
    ...overrides,
  };
}

/** Tallies of one question from how often each value was given. */
export function talliesOf(counts: Readonly<Record<string, number>>, overrides: Partial<Tally> = {}): Tally[] {
  return Object.entries(counts).map(([value, count]) => aTally({ ...overrides, value, count }));
}

/** How many responses there are about customer service. */
export function aCount(overrides: Partial<ResponseCount> = {}): ResponseCount {
  return { stage: 'use', touchpoint: 'customer_service', complete: 1, partial: 0, ...overrides };
}

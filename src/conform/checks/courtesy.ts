import type { Endpoint } from '../endpoint.js';
import type { Exchange } from '../exchange.js';
import type { Check, Fault } from '../types.js';
import { fault } from '../verdicts.js';

/** Milliseconds after which a visitor wonders. */
const quickly = 2000;

/** What holds of every answer that was seen. */
export const courtesy: readonly Check[] = [
  {
    name: 'json',
    level: 'recommended',
    rule: 'Answers to posts are application/json',
    run: everyAnswer({
      isFine: ({ sent, came }) =>
        sent.method !== 'POST' || /^application\/json\b/i.test(came.headers['content-type'] ?? ''),
      expected: 'content-type: application/json',
      mend: 'Set the header. As HTML the answer counts as that of a captive portal.',
    }),
  },
  {
    name: 'no-cookie',
    level: 'recommended',
    rule: 'No answer sets a cookie',
    run: everyAnswer({
      isFine: ({ came }) => came.headers['set-cookie'] === undefined,
      expected: 'no set-cookie',
      mend: 'Leave sessions out of this address: pages send no cookies, and their visitors were promised none.',
    }),
  },
  {
    name: 'quick',
    level: 'recommended',
    rule: `Every answer comes within ${quickly / 1000} seconds`,
    run: everyAnswer({
      isFine: ({ took }) => took <= quickly,
      expected: `an answer within ${quickly / 1000} s`,
      mend: 'Store first, answer, and do the rest later: a visitor waits, and may close the page.',
    }),
  },
];

interface Courtesy {
  isFine: (exchange: Exchange) => boolean;
  expected: string;
  mend: string;
}

function everyAnswer({ isFine, expected, mend }: Courtesy) {
  return async ({ exchanges }: Endpoint): Promise<Fault | undefined> => {
    const wrong = exchanges.find((exchange) => !isFine(exchange));
    return wrong && fault(wrong, expected, mend);
  };
}

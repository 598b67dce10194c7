import { randomUUID } from 'node:crypto';

/** How often each value was given at each touchpoint of a company that sells bedside lamps. */
const tallies = [
  { at: 'awareness/blog', ask: 'csat', values: { 5: 8, 4: 11, 3: 4, 2: 1 } },
  {
    at: 'awareness/landing_page',
    ask: 'nps',
    values: { 10: 19, 9: 17, 8: 14, 7: 9, 6: 5, 5: 3, 3: 1, 0: 2 },
  },
  { at: 'consideration/website', ask: 'ease', values: { 7: 16, 6: 21, 5: 19, 4: 9, 3: 6, 2: 3 } },
  { at: 'consideration/product_review', ask: 'csat', values: { 5: 18, 4: 15, 3: 6, 2: 2 } },
  { at: 'purchase/online_store', ask: 'nps', values: { 10: 38, 9: 33, 8: 20, 7: 11, 6: 7, 5: 3, 2: 2 } },
  { at: 'purchase/checkout', ask: 'source', values: { search: 64, friend: 38, social: 31, podcast: 12 } },
  { at: 'use/delivery', ask: 'csat', values: { 5: 14, 4: 17, 3: 16, 2: 13, 1: 11 } },
  { at: 'use/customer_service', ask: 'nps', values: { 10: 14, 9: 12, 8: 13, 7: 10, 6: 8, 4: 4, 1: 3 } },
  { at: 'loyalty/newsletter', ask: 'nps', values: { 10: 20, 9: 12, 8: 6, 7: 3, 5: 1 } },
  { at: 'loyalty/churn', ask: 'reason', values: { too_expensive: 9, not_needed: 7, moved: 4 } },
];

const questions = {
  nps: { survey: 'nps', question: 'score', kind: 'nps', measure: 'recommend' },
  csat: { survey: 'satisfaction', question: 'score', kind: 'csat', measure: 'satisfaction' },
  ease: { survey: 'ease', question: 'score', kind: 'ces', measure: 'ease' },
  source: { survey: 'exit-poll', question: 'source', kind: 'choice', measure: 'source' },
  reason: { survey: 'leaving', question: 'reason', kind: 'choice', measure: 'reason' },
};

/** What the last customers wrote, the last one at the end. */
const comments = [
  { at: 'awareness/landing_page', ask: 'nps', value: 7, why: 'I could not find the price at first.' },
  { at: 'purchase/checkout', ask: 'source', value: 'friend' },
  { at: 'loyalty/newsletter', ask: 'nps', value: 10, why: 'Short, and never more than once a month.' },
  { at: 'use/delivery', ask: 'csat', value: 2, why: 'Two days late, and nobody told me.' },
  { at: 'use/customer_service', ask: 'nps', value: 9, why: 'Someone answered, on a Sunday.' },
  { at: 'purchase/online_store', ask: 'nps', value: 9, why: 'I wake before the alarm now.' },
];

/** Responses as they come from pages: first all that are without words, then those with. */
export function believableAnswers() {
  const plain = tallies.flatMap(({ at, ask, values }) =>
    Object.entries(values).flatMap(([value, count]) =>
      Array.from({ length: count }, (_, index) => responseTo({ at, ask, value: valueOf(value), index })),
    ),
  );
  return [...plain, ...comments.map(responseTo)];
}

function valueOf(key) {
  return /^\d+$/.test(key) ? Number(key) : key;
}

/** Every eighth who gave a score has left before the question why. */
function responseTo({ at, ask, value, why, index = 0 }) {
  const [stage, touchpoint] = at.split('/');
  const { survey, ...question } = questions[ask];
  const now = new Date().toISOString();
  return {
    type: 'response',
    v: 1,
    id: randomUUID(),
    revision: 1,
    status: ask === 'nps' && index % 8 === 7 ? 'partial' : 'complete',
    survey,
    stage,
    touchpoint,
    channel: 'web',
    locale: 'en',
    answers: [{ ...question, value }, ...(why ? [{ question: 'why', kind: 'text', value: why }] : [])],
    startedAt: now,
    answeredAt: now,
  };
}

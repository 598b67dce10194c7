import type { Acknowledgement, Batch, BatchResult, FunnelItem, Refusal, SurveyResponse } from './types.js';

const id = '3f2b8c1e-5d4a-4f6b-9c7d-0123456789ab';

/** The first page of a survey: a score, and more may come. */
export const firstPage: SurveyResponse = {
  type: 'response',
  v: 1,
  id,
  revision: 1,
  status: 'partial',
  survey: 'nps',
  site: 'shop.example',
  stage: 'use',
  touchpoint: 'customer_service',
  channel: 'web',
  placement: 'panel',
  locale: 'sv',
  answers: [{ question: 'score', kind: 'nps', measure: 'recommend', value: 9 }],
  startedAt: '2026-01-31T12:00:00.000Z',
  answeredAt: '2026-01-31T12:00:04.000Z',
  page: 'https://shop.example/help',
};

/** The same response when the survey has ended: everything again, a revision further. */
export const lastPage: SurveyResponse = {
  ...firstPage,
  revision: 2,
  status: 'complete',
  answers: [...firstPage.answers, { question: 'why', kind: 'text', value: 'Snabbt och vänligt.' }],
  answeredAt: '2026-01-31T12:00:20.000Z',
  receipt: 'K7Q2-M4XP-9TRD',
};

/** A poll after an order. */
export const afterOrder: SurveyResponse = {
  type: 'response',
  v: 1,
  id: '9a0f6c52-7be1-4c3d-8f10-0123456789ab',
  revision: 1,
  status: 'complete',
  survey: 'exit-poll',
  stage: 'purchase',
  touchpoint: 'checkout',
  channel: 'web',
  placement: 'inline',
  locale: 'en',
  answers: [
    {
      question: 'source',
      kind: 'choice',
      value: 'other',
      other: 'A poster at the station',
      shown: ['search', 'friend', 'other'],
    },
  ],
  startedAt: '2026-01-31T12:05:00.000Z',
  answeredAt: '2026-01-31T12:05:09.000Z',
  order: { id: 'A-1001', value: '499.00', currency: 'SEK' },
};

/** A survey came into view. */
export const shown: FunnelItem = {
  type: 'funnel',
  v: 1,
  id: 'c1d2e3f4-0a1b-4c2d-9e3f-0123456789ab',
  event: 'shown',
  survey: 'nps',
  stage: 'use',
  touchpoint: 'customer_service',
  channel: 'web',
  placement: 'panel',
  locale: 'sv',
  at: '2026-01-31T11:59:58.000Z',
};

export const severalItems: Batch = { items: [shown, lastPage] };

export const stored: Acknowledgement = { id, revision: 2, status: 'stored' };
export const duplicate: Acknowledgement = { id, revision: 2, status: 'duplicate' };
export const superseded: Acknowledgement = { id, revision: 1, status: 'superseded' };
export const erased: Acknowledgement = { id, revision: 2, status: 'erased' };

export const severalOutcomes: BatchResult = {
  items: [
    { id: shown.id, status: 'stored' },
    { id, error: { code: 'invalid', detail: 'answers[0].value: must be at most 10, but is 11.' } },
  ],
};

/** One refusal of each code that a post may meet. */
export const refusals = {
  bad_query: {
    error: {
      code: 'bad_query',
      detail: 'from must be a day of the calendar such as 2026-03-29, but is "yesterday".',
    },
  },
  bad_json: { error: { code: 'bad_json', detail: 'The body is not JSON: it breaks at character 17.' } },
  too_deep: { error: { code: 'too_deep', detail: 'The JSON is nested deeper than 8 levels: flatten it.' } },
  forbidden: { error: { code: 'forbidden', detail: 'Pages of this origin may not send answers here.' } },
  too_large: { error: { code: 'too_large', detail: 'The item is larger than 65536 bytes: send less.' } },
  unsupported_encoding: {
    error: {
      code: 'unsupported_encoding',
      detail: 'Content-Encoding: send the body as it is, or packed as gzip.',
    },
  },
  invalid: { id, error: { code: 'invalid', detail: 'answers[0].value: must be at most 10, but is 11.' } },
  id_reused: {
    id,
    error: { code: 'id_reused', detail: 'The same id and revision came before with other content.' },
  },
  too_many_requests: {
    error: { code: 'too_many_requests', detail: 'Too many items from one place: wait a little.' },
    retry_after: 12,
  },
  unavailable: {
    id,
    error: { code: 'unavailable', detail: 'Answers cannot be kept at the moment: send it again.' },
    retry_after: 5,
  },
  unauthorized: { error: { code: 'unauthorized', detail: 'Reading needs the token of this collector.' } },
  not_found: { error: { code: 'not_found', detail: 'There is nothing at this address.' } },
  method_not_allowed: { error: { code: 'method_not_allowed', detail: '/responses takes POST, OPTIONS.' } },
} as const satisfies Record<string, Refusal>;

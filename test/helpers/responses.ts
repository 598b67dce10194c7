import type { FunnelItem, SurveyResponse } from '../../src/wire/types.js';

/** A finished NPS response with a reason, as an element makes it. Each call has another id. */
export function aResponse(overrides: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    type: 'response',
    v: 1,
    id: anId(),
    revision: 1,
    status: 'complete',
    survey: 'nps',
    stage: 'use',
    touchpoint: 'customer_service',
    channel: 'web',
    placement: 'panel',
    locale: 'en',
    answers: [
      { question: 'score', kind: 'nps', measure: 'recommend', value: 9 },
      { question: 'why', kind: 'text', value: 'Quick and friendly.' },
    ],
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:20.000Z',
    page: 'https://shop.example/thanks',
    ...overrides,
  };
}

/** A response with everything that can be set, and an answer of every kind. */
export function aFullResponse(overrides: Partial<SurveyResponse> = {}): SurveyResponse {
  return aResponse({
    surveyVersion: 3,
    site: 'shop.example',
    answers: [
      { question: 'nps', kind: 'nps', measure: 'recommend', value: 10 },
      { question: 'csat', kind: 'csat', measure: 'satisfaction', value: 5 },
      { question: 'csat4', kind: 'csat4', value: 4 },
      { question: 'ces', kind: 'ces', measure: 'ease', value: 7 },
      { question: 'agree', kind: 'agree', value: 1 },
      { question: 'stars', kind: 'stars', value: 10 },
      { question: 'thumbs', kind: 'thumbs', value: 'up' },
      { question: 'found', kind: 'yes-no', value: 'yes' },
      { question: 'source', kind: 'choice', value: 'other', other: 'A bus', shown: ['friend', 'other'] },
      { question: 'missing', kind: 'choices', value: ['size', 'price'] },
      { question: 'order', kind: 'rank', value: ['price', 'size'] },
      { question: 'rows', kind: 'matrix', value: { staff: 4, food: 'good' } },
      { question: 'why', kind: 'text', value: 'Så bra! 👍' },
      { question: 'visits', kind: 'number', value: 2.5 },
      { question: 'day', kind: 'date', value: '2024-02-29' },
      { question: 'contact', kind: 'contact', value: { email: 'kim@example.com' } },
      { question: 'agreed', kind: 'consent', value: true },
      { question: 'seen', kind: 'info', value: true },
      { question: 'gone', kind: 'link', value: 'guide' },
    ],
    order: { id: 'A-1001', value: '499.00', currency: 'SEK' },
    context: { segment: 'b2b' },
    contextToken: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln',
    consent: { contact: '2026-01', marketing: '2026-01' },
    sampling: { method: 'share', rate: 0.1 },
    receipt: 'K7Q2-M4XP',
    test: false,
    ...overrides,
  });
}

/** A funnel event. Each call has another id. */
export function aFunnelItem(overrides: Partial<FunnelItem> = {}): FunnelItem {
  return {
    type: 'funnel',
    v: 1,
    id: anId(),
    event: 'shown',
    survey: 'nps',
    stage: 'use',
    touchpoint: 'customer_service',
    channel: 'web',
    at: '2026-01-31T12:00:00.000Z',
    ...overrides,
  };
}

let made = 0;

/** A UUID v4 that no other sample has. */
export function anId(): string {
  made += 1;
  return `3f2b8c1e-5d4a-4f6b-9c7d-${made.toString(16).padStart(12, '0')}`;
}

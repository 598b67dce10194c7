import { randomUUID } from 'node:crypto';
import type { FunnelItem, SurveyResponse } from '../wire/types.js';

/** A response with an id of its own, marked as a trial so that nobody counts it. */
export function response(fields: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    type: 'response',
    v: 1,
    id: randomUUID(),
    revision: 1,
    status: 'complete',
    survey: 'conform',
    stage: 'use',
    touchpoint: 'website',
    channel: 'web',
    placement: 'inline',
    locale: 'en',
    answers: [{ question: 'score', kind: 'nps', measure: 'recommend', value: 9 }],
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:04.000Z',
    page: 'https://shop.example/help',
    test: true,
    ...fields,
  };
}

/** A response with one text. */
export function said(text: string, fields: Partial<SurveyResponse> = {}): SurveyResponse {
  return response({ answers: [{ question: 'why', kind: 'text', value: text }], ...fields });
}

/** A funnel event with an id of its own, marked as a trial. */
export function funnelEvent(): FunnelItem {
  return {
    type: 'funnel',
    v: 1,
    id: randomUUID(),
    event: 'shown',
    survey: 'conform',
    channel: 'web',
    at: '2026-01-31T11:59:58.000Z',
    test: true,
  };
}

import type { SurveyResponse } from '../../src/wire/types.js';

/** A response that an endpoint takes. */
export function believableResponse(): SurveyResponse {
  const at = new Date().toISOString();
  return {
    type: 'response',
    v: 1,
    id: crypto.randomUUID(),
    revision: 1,
    status: 'complete',
    survey: 'nps',
    channel: 'web',
    answers: [{ question: 'score', kind: 'nps', value: 9 }],
    startedAt: at,
    answeredAt: at,
  };
}

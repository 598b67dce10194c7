import type { Due } from '../client/record.js';
import { post } from '../client/transport.js';
import type { WaitingReason } from '../client/types.js';
import { uuid } from '../client/uuid.js';
import type { SurveyResponse } from '../wire/types.js';

/** What came of a try. */
export interface Tried {
  readonly state: 'stored' | 'rejected' | WaitingReason;
  /** The collector's own sentence, or empty. */
  readonly detail: string;
  /** Whose pages may send answers: of every site, or of some. Undefined when the answer does not tell. */
  readonly openTo: 'all' | 'some' | undefined;
}

/** What reaches outside. */
export interface TryOptions {
  fetch?: typeof fetch;
  now?: () => number;
}

/**
 * Posts one response to a collector, as a page of another site would, marked as a trial, and says what
 * came of it. Only an acknowledgement that repeats its id and revision counts. Never rejects.
 *
 * @param collector its address, with a slash at its end
 */
export async function tryCollector(
  collector: string,
  { fetch = globalThis.fetch.bind(globalThis), now = Date.now }: TryOptions = {},
): Promise<Tried> {
  let openTo: Tried['openTo'];
  const listening: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    const allowed = response.headers.get('access-control-allow-origin');
    if (allowed !== null) openTo = allowed === '*' ? 'all' : 'some';
    return response;
  };
  const verdict = await post(dueAt(`${collector}responses`, trial(new Date(now()).toISOString())), {
    fetch: listening,
    now,
    random: Math.random,
  });
  if (verdict.state === 'delivered') return { state: 'stored', detail: '', openTo };
  if (verdict.state === 'rejected') return { state: 'rejected', detail: verdict.detail, openTo };
  return { state: verdict.reason, detail: '', openTo };
}

/** In memory alone: a trial that does not arrive is not tried again. */
function dueAt(endpoint: string, body: SurveyResponse): Due {
  return {
    v: 1,
    id: body.id,
    revision: body.revision,
    body,
    to: { endpoint, ack: 'echo', contentType: 'text/plain;charset=UTF-8' },
    attempts: 0,
    notBefore: 0,
    heldUntil: 0,
    state: 'waiting',
    storage: 'none',
  };
}

function trial(at: string): SurveyResponse {
  return {
    type: 'response',
    v: 1,
    id: uuid(),
    revision: 1,
    status: 'complete',
    survey: 'nps',
    channel: 'web',
    startedAt: at,
    answeredAt: at,
    answers: [{ question: 'score', kind: 'nps', measure: 'recommend', value: 9 }],
    test: true,
  };
}

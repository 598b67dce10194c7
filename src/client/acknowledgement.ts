import type { Acknowledgement, Refusal } from '../wire/types.js';
import type { Ack, WaitingReason } from './types.js';

/** Why a record goes on waiting. */
export interface Failure {
  state: 'waiting';
  reason: WaitingReason;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** What the endpoint asks for, as it says it: in seconds, or a date. */
  retryAfter?: unknown;
}

/** What a post has led to, as far as one answer, or the lack of one, tells. */
export type Verdict = { state: 'delivered' } | { state: 'rejected'; code: string; detail: string } | Failure;

/** An HTTP answer, as much of it as is looked at. */
export type Reply = Pick<Response, 'status' | 'ok' | 'type' | 'headers'>;

/** What was posted, and what its endpoint promises. */
export interface Posted {
  id: string;
  revision: number;
  ack: Ack;
}

/**
 * What an answer means for the revision that was posted. Anything that is not plainly an
 * acknowledgement, or a refusal for good, means that the record waits: captive portals, catch-all
 * pages and offline pages answer 200, firewalls and half-finished deployments answer 4xx.
 *
 * | answer | verdict |
 * |---|---|
 * | 400, 413, 415, 422 with our error body for this id or none | rejected |
 * | 200, 201 that repeat the id with this revision or a higher one | delivered |
 * | 2xx for `ack: 'status'`, but for HTML, another id, a lower revision or an error | delivered |
 * | hidden, or any below 400, for `ack: 'none'` | delivered |
 * | redirect | waiting, `redirected` |
 * | any other below 300 | waiting, `misdirected` |
 * | 408, 425, 429 | waiting, `busy` |
 * | any other 4xx, 401 and 403 among them | waiting, `refused` |
 * | 5xx | waiting, `server_error` |
 *
 * An echo with a higher revision acknowledges as well: the endpoint has a later page of the same
 * response, which holds everything that this one does. It settles only the revision that was posted.
 *
 * @param text the beginning of the body
 */
export function judge(reply: Reply, text: string, { id, revision, ack }: Posted): Verdict {
  const { status, ok, headers } = reply;
  const body = parse(text);
  const { error } = body;
  const isOurs = (body.id ?? id) === id;
  if (isOurs && typeof error?.detail === 'string' && [400, 413, 415, 422].includes(status)) {
    return { state: 'rejected', code: error.code, detail: error.detail };
  }
  const agrees = ok && isOurs && !error && !(Number(body.revision) < revision);
  const echoes = agrees && status < 202 && body.id && Number(body.revision) >= revision;
  const isPage = /html/i.test(headers.get('content-type') ?? '') || /^\s*</.test(text);
  const isEnough = ack === 'status' ? agrees && !isPage : ack === 'none' && status < 400;
  if (echoes || isEnough) return { state: 'delivered' };
  return {
    state: 'waiting',
    reason: reasonOf(reply),
    status,
    retryAfter: headers.get('retry-after') ?? body.retry_after,
  };
}

function parse(text: string): Partial<Acknowledgement & Refusal> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {}; // Not JSON, or more of it than is read: it says nothing.
  }
}

function reasonOf({ status, type }: Reply): WaitingReason {
  if (status > 499) return 'server_error';
  if (status > 399) return [408, 425, 429].includes(status) ? 'busy' : 'refused';
  return status > 299 || type === 'opaqueredirect' ? 'redirected' : 'misdirected';
}

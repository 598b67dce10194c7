import { mostItemBytes } from '../wire/most.js';
import { judge, type Verdict } from './acknowledgement.js';
import { isSameOrigin } from './endpoint.js';
import { watchPolicy } from './policy.js';
import type { Due, World } from './record.js';
import { serialise } from '../survey/serialise.js';
import type { WaitingReason } from './types.js';
import { within } from './within.js';

/** How long an answer may take, its body included, in milliseconds. */
const answerTime = 15_000;

/** How much of a body is read, in characters. An acknowledgement has a hundred. */
const enough = 4000;

/** A post that fails this fast may have found the keepalive budget used up, which the whole page shares. */
const instant = 50;

/** How long the event of a blocked fetch may come after its failure, in milliseconds. In Firefox it takes 3. */
const eventTime = 20;

/** Endpoints that have repeated id and revision. For as long as the page lives they are held to it. */
const echoing = new Set<string>();

/** Posts a record once and says what came of it. Takes at most 15 s and never rejects. */
export async function post(due: Due, { fetch, now }: World): Promise<Verdict> {
  const { endpoint, ack, contentType } = due.to;
  const isHidden = ack === 'none';
  const end = new AbortController();
  const watch = new AbortController();
  const isBlocked = watchPolicy(endpoint, watch.signal);
  let response: Response | undefined;

  const ask = async (init: RequestInit): Promise<Response> =>
    fetch(endpoint, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: end.signal,
      ...init,
    });

  const answer = async (): Promise<Response> => {
    const body = serialise(due.body);
    const started = now();
    const init: RequestInit = {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
      // Following turns a post into a get and loses the body; no-cors cannot but follow.
      ...(isHidden ? { mode: 'no-cors' } : { redirect: 'manual' }),
    };
    try {
      // So that the post outlives the page.
      return await ask({ ...init, keepalive: body.length <= mostItemBytes });
    } catch (error) {
      const isInstant = now() - started <= instant;
      await new Promise((resolve) => setTimeout(resolve, eventTime));
      if (isBlocked() || !isInstant) throw error;
      return ask(init);
    }
  };

  const exchange = async (): Promise<Verdict> => {
    response = await answer();
    const text = await beginningOf(response);
    const strict = judge(response, text, { ...due, ack: 'echo' });
    if (strict.state === 'delivered') echoing.add(endpoint);
    return ack === 'status' && echoing.has(endpoint) ? strict : judge(response, text, { ...due, ack });
  };

  /** A fetch says the same of a server that is down and of one whose answer the page may not read. */
  const failure = async (): Promise<Verdict> => {
    if (isBlocked()) return waiting('blocked');
    if (response || isHidden || isSameOrigin(endpoint)) return waiting('unreachable');
    return ask({ method: 'HEAD', mode: 'no-cors' }).then(
      () => waiting('unreadable'),
      () => waiting('unreachable'),
    );
  };

  try {
    return await within(answerTime, exchange().catch(failure));
  } catch {
    // Then only: a page that watches requests may still be reading its own copy of an answer.
    end.abort();
    return waiting('timeout');
  } finally {
    watch.abort();
  }
}

function waiting(reason: WaitingReason): Verdict {
  const isOnline = globalThis.navigator?.onLine ?? true;
  return { state: 'waiting', reason: isOnline ? reason : 'offline' };
}

async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < enough) {
    const chunk = await reader?.read();
    if (!chunk?.value) break;
    text += decoder.decode(chunk.value, { stream: true });
  }
  // Gives back the connection, and the keepalive budget, when there is more.
  void reader?.cancel();
  return text;
}

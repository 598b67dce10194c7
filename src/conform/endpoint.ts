import { setTimeout as wait } from 'node:timers/promises';
import type { WireItem } from '../wire/types.js';
import type { Exchange, Send, Sent } from './exchange.js';

/** The endpoint that is looked at. */
export interface Endpoint {
  /** Posts an item, a batch, or a body as it is. Default content type: `application/json`. */
  post(body: Body, headers?: Readonly<Record<string, string>>): Promise<Exchange>;
  /** Sends any request. */
  ask(sent: Sent): Promise<Exchange>;
  /** All exchanges so far. */
  readonly exchanges: readonly Exchange[];
  /** Origin of a page that posts from elsewhere. */
  readonly origin: string;
}

/** What can be posted: JSON as a value, text or bytes as they are. */
export type Body = WireItem | { items: readonly unknown[] } | string | Uint8Array;

export interface EndpointOptions {
  /** What each request carries besides, such as `authorization`. */
  headers: Readonly<Record<string, string>>;
  /** Milliseconds that an answer may take. */
  timeout: number;
  origin: string;
  send: Send;
  /** Milliseconds, of any beginning. */
  now: () => number;
}

/** Speaks to an endpoint, waits where it asks for patience, and remembers everything that was said. */
export function endpointAt(
  url: URL,
  { headers: own, timeout, origin, send, now }: EndpointOptions,
): Endpoint {
  const exchanges: Exchange[] = [];

  async function ask(sent: Sent): Promise<Exchange> {
    // Browsers send a preflight without any.
    const whole = sent.method === 'OPTIONS' ? sent : { ...sent, headers: { ...own, ...sent.headers } };
    for (let attempt = 1; ; attempt += 1) {
      const began = now();
      const came = await send(url, whole, timeout);
      const exchange = { sent, came, says: objectIn(came.text), took: now() - began };
      const seconds = Number(came.headers['retry-after'] ?? 1);
      if (came.status !== 429 || attempt === mostAttempts || !(seconds <= longestWait)) {
        exchanges.push(exchange);
        return exchange;
      }
      await wait(seconds * 1000);
    }
  }

  return {
    exchanges,
    origin,
    ask,
    post: (body, headers = {}) =>
      ask({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: bytesOf(body),
      }),
  };
}

/** An endpoint may spare itself: so many times, and for so many seconds, it is waited for. */
const mostAttempts = 4;
const longestWait = 60;

function bytesOf(body: Body): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // No JSON is not an object either.
  }
}

import type { SurveyResponse } from '../wire/types.js';

/**
 * What counts as an acknowledgement.
 * - `status`: 2xx, unless the body is an HTML page or JSON with another id.
 * - `echo`: 200 or 201 and JSON that repeats id and revision. Used by itself once an endpoint has answered so.
 * - `none`: the endpoint takes a post and gives no readable answer; sent once with `no-cors`.
 */
export type Ack = 'status' | 'echo' | 'none';

export interface ClientOptions {
  /** Where responses are posted. A relative address is resolved against the page. */
  endpoint: string;
  /** Default `status`. */
  ack?: Ack;
  /**
   * Content type of the body. Default: `application/json` on the page's own origin, `text/plain`
   * across origins, which needs no preflight.
   */
  contentType?: string;
  /** `auto`: IndexedDB, or memory where there is none. `none`: memory only. Default `auto`. */
  storage?: 'auto' | 'none';
  /** `all`: each page is sent. `last`: only the finished response, for endpoints that cannot merge. Default `all`. */
  revisions?: 'all' | 'last';
  /** How hard a record is pushed to disk. Kiosks use `strict`. Default `relaxed`. */
  durability?: 'relaxed' | 'strict';
  /** What reaches outside; the defaults are the real ones. */
  fetch?: typeof fetch;
  indexedDB?: IDBFactory;
  now?: () => number;
  random?: () => number;
}

/** Why an answer has not been delivered yet. */
export type WaitingReason =
  | 'offline' // the browser says that it has no network
  | 'unreachable' // no server answered
  | 'timeout' // no answer within 15 s
  | 'server_error' // 5xx
  | 'busy' // 408, 425, 429
  | 'refused' // another 4xx, without our error body
  | 'misdirected' // 2xx that is no acknowledgement: an HTML page, another id
  | 'redirected' // the endpoint redirects
  | 'unreadable' // the server answered, but without CORS headers
  | 'blocked' // by the page's content security policy
  | 'bad_endpoint' // missing, or not an address that may be posted to
  | 'held'; // by `revisions: 'last'`, until the response is finished

/** What became of a response. `detail` says why in plain English, for the developer. */
export type Delivery =
  | { state: 'queued'; id: string; revision: number; durable: boolean }
  | { state: 'delivered'; id: string; revision: number }
  | {
      state: 'rejected';
      id: string;
      revision: number;
      code: string;
      detail: string;
      /** Where it was refused; absent when it was no response to begin with. */
      endpoint?: string;
      /** True when the dead letter survives the page. */
      durable?: boolean;
    }
  | {
      state: 'waiting';
      id: string;
      revision: number;
      /** The console says it in plain English, and how to mend it. */
      reason: WaitingReason;
      /** Where it is posted, or what was written there. */
      endpoint: string;
      /** True when the record survives the page: it is safe to say thank you. */
      durable: boolean;
      /** HTTP status, when there was an answer. */
      status?: number;
      /** How long the endpoint asked to wait, as it said it: seconds or a date. */
      retryAfter?: unknown;
    };

export interface Client {
  /** The resolved address; undefined when it cannot be posted to: missing, or not by https. */
  readonly endpoint: string | undefined;
  /**
   * Keeps a response and starts to send it. Resolves as soon as it is safe (`queued` on disk,
   * or `delivered`) or when it is known that it is not (`rejected`, or `waiting` with `durable`
   * false). Never rejects.
   */
  send(response: SurveyResponse): Promise<Delivery>;
  /** Tries everything that is due now. Resolves when nothing more can be sent at the moment. Never rejects. */
  flush(): Promise<void>;
  /** How many responses wait. */
  pending(): Promise<number>;
  /** Hears of every change of state, also of responses from earlier visits. Returns what stops it. */
  subscribe(listener: (delivery: Delivery) => void): () => void;
  /** Stops timers and listeners and closes the database. What waits stays kept. */
  close(): void;
}

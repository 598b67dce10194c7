import {
  createCollector,
  createStore,
  openDatabase,
  type CollectorOptions,
  type Store,
} from '../../src/collector/index.js';
import type { StoreOptions } from '../../src/collector/store/response-store.js';
import type { DatabasePlace } from '../../src/collector/index.js';
import type { JourneyReport } from '../../src/report/types.js';

/** A collector without a server: requests go straight to the app, as if from this machine. */
export interface CollectorUnderTest {
  store: Store;
  /** Posts a body to /responses: an object as JSON, anything else as it is. */
  post(body: unknown, init?: RequestInit): Promise<Response>;
  request(path: string, init?: RequestInit, from?: From): Promise<Response>;
  report(site?: string): Promise<JourneyReport>;
  /** What /export holds as it was sent, line by line. */
  exported(): Promise<Record<string, unknown>[]>;
}

/** Who asks: the peer of the connection and its version of HTTP. */
export interface From {
  remoteAddress?: string;
  httpVersion?: string;
}

/** Opens a store and puts an app before it. */
export async function collectorOn(
  place: DatabasePlace,
  { work, now, ...options }: Partial<CollectorOptions> & Pick<StoreOptions, 'work'> = {},
): Promise<CollectorUnderTest> {
  const store = createStore(await openDatabase(place), { work, ...(now ? { now } : {}) });
  return collectorBefore(store, { ...options, ...(now ? { now } : {}) });
}

/** An app before a store that is open. It shows single answers. */
export function collectorBefore(store: Store, options: Partial<CollectorOptions> = {}): CollectorUnderTest {
  const app = createCollector({ store, loopback: true, itemsPerMinute: 0, hideUnder: 1, ...options });
  const request = async (path: string, init: RequestInit = {}, from: From = {}): Promise<Response> => {
    const { remoteAddress = '127.0.0.1', httpVersion = '1.1' } = from;
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', '127.0.0.1:8787');
    return app.fetch(new Request(`http://127.0.0.1:8787${path}`, { ...init, headers }), {
      incoming: { httpVersion, socket: { remoteAddress } },
    });
  };
  return {
    store,
    request,
    post: (body, init = {}) =>
      request('/responses', {
        method: 'POST',
        body: isPlain(body) ? JSON.stringify(body) : (body as BodyInit),
        ...init,
      }),
    async report(site) {
      const response = await request(site === undefined ? '/report' : `/report?site=${site}`);
      return (await response.json()) as JourneyReport;
    },
    async exported() {
      const text = await (await request('/export?raw=true')).text();
      return text
        .split('\n')
        .filter(Boolean)
        .map((line): Record<string, unknown> => JSON.parse(line));
    },
  };
}

function isPlain(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype;
}

/** The body of a refusal or an acknowledgement. */
export interface Told {
  id?: string;
  revision?: number;
  status?: string;
  error?: { code: string; detail: string };
  retry_after?: number;
  items?: Told[];
}

/** What an answer says, with its status. */
export async function told(response: Response): Promise<Told & { http: number }> {
  const body = (await response.json()) as Told;
  return { http: response.status, ...body };
}

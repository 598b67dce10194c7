/** What came of a request: the body, or why there is none. */
export type Reply =
  | { readonly ok: true; readonly body: unknown }
  /** `status` is null when no server answered; `detail` is the server's own sentence, or empty. */
  | { readonly ok: false; readonly status: number | null; readonly detail: string };

/** The collector's other addresses, as the board asks for them. Never rejects. */
export interface BoardApi {
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Reply>;
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Reply>;
}

/** Where the collector is, and what reaches outside. */
export interface BoardApiOptions {
  /** Default: the address of the page. */
  base?: string;
  fetch?: typeof fetch;
}

/** Longest wait for an answer, in milliseconds: to a question, and to work, such as filling a board. */
const patience = { get: 15_000, send: 180_000 };

/** Asks the collector that the page came from; the browser adds the session's cookie. */
export function createBoardApi({
  base = document.baseURI,
  fetch = globalThis.fetch.bind(globalThis),
}: BoardApiOptions = {}): BoardApi {
  const request = async (url: URL, init: RequestInit): Promise<Reply> => {
    try {
      const signal = AbortSignal.timeout(init.method === undefined ? patience.get : patience.send);
      return await replyOf(await fetch(url.href, { ...init, cache: 'no-store', signal }));
    } catch {
      return { ok: false, status: null, detail: '' }; // No server, no network, or too slow.
    }
  };
  return {
    get(path, query = {}) {
      const url = new URL(path, base);
      url.search = new URLSearchParams(query).toString();
      return request(url, { headers: { accept: 'application/json' } });
    },
    send(method, path, body) {
      const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return request(new URL(path, base), { method, ...(body === undefined ? {} : json) });
    },
  };
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && (text === '' || body !== undefined)) return { ok: true, body: body ?? null };
  return { ok: false, status: response.status, detail: detailOf(body) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Some other server's page: the caller gets no body.
  }
}

function detailOf(body: unknown): string {
  const error: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : null;
  const detail: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'detail') : '';
  return typeof detail === 'string' ? detail : '';
}

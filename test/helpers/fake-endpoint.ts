import type { SurveyResponse } from '../../src/wire/types.js';

/** What an endpoint does with one request. */
export type Reaction = (request: Request) => Response | Promise<Response>;

/** A request as the endpoint has seen it. */
export interface Request {
  url: string;
  init: RequestInit;
  body: SurveyResponse;
}

/** An endpoint that keeps what it stores, and can be told how to react. */
export interface FakeEndpoint {
  fetch: typeof fetch;
  /** The posts that it got, in order. */
  posts: Request[];
  /** The highest revision of each response, by id. */
  stored: Map<string, number>;
  /** How it reacts to posts from now on, one after the other; the last one stays. */
  react: (...reactions: Reaction[]) => void;
  /** Whether it answers the question if it is there. */
  isThere: boolean;
}

/** A collector that stores the highest revision and repeats id and revision. */
export function fakeEndpoint(): FakeEndpoint {
  let reactions: Reaction[] = [];
  const endpoint: FakeEndpoint = {
    posts: [],
    stored: new Map(),
    isThere: true,
    react: (...next) => {
      reactions = next;
    },
    fetch: async (input, init = {}) => {
      if (init.method === 'HEAD') return endpoint.isThere ? new Response() : failed();
      const body = typeof init.body === 'string' ? init.body : '';
      const url = typeof input === 'object' && 'url' in input ? input.url : input.toString();
      const request = { url, init, body: JSON.parse(body) };
      endpoint.posts.push(request);
      const reaction = reactions.length > 1 ? reactions.shift() : reactions[0];
      return (reaction ?? stores(endpoint))(request);
    },
  };
  return endpoint;
}

/** Stores and acknowledges. */
export function stores({ stored }: FakeEndpoint): Reaction {
  return ({ body: { id, revision } }) => {
    const before = stored.get(id) ?? 0;
    stored.set(id, Math.max(before, revision));
    const status = before > revision ? 'superseded' : before === revision ? 'duplicate' : 'stored';
    return Response.json({ id, revision, status }, { status: before ? 200 : 201 });
  };
}

/** Answers so, and stores nothing. */
export function answers(status: number, body: unknown = '', headers: Record<string, string> = {}): Reaction {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return () => new Response(status === 204 ? null : text, { status, headers });
}

/** Refuses the response with an error body of ours. */
export function refuses(status: number, code = 'invalid', detail = 'answers is missing'): Reaction {
  return ({ body: { id } }) => Response.json({ id, error: { code, detail } }, { status });
}

/** What a browser makes of a redirect that it does not follow. */
export const redirects: Reaction = () => {
  const { headers } = new Response();
  const hidden: Partial<Response> = { status: 0, ok: false, type: 'opaqueredirect', headers, body: null };
  return hidden as Response;
};

/** Never answers. */
export const hangs: Reaction = () => new Promise(() => undefined);

/** The network fails, as fetch tells it. */
export function failed(): never {
  throw new TypeError('Failed to fetch');
}

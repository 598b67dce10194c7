/**
 * Endpoints for browser tests, on the test server's own origin.
 * - `POST /endpoint/ok` acknowledges and remembers; `GET /endpoint/ok?id=…` tells what was posted under an id.
 * - `POST /endpoint/slow` does the same after half a second; `/endpoint/tired` answers 503 to the first post of an id.
 * - `POST /endpoint/down` answers 503, `/endpoint/refuse` refuses for good, `/endpoint/html` is a page.
 */
export function endpointMiddleware() {
  const posted = new Map();
  const ok = ({ id, revision }) => [201, { id, revision, status: 'stored' }];
  const down = () => [503, { error: { code: 'unavailable', detail: 'Down for a test.' } }];
  const answers = {
    ok,
    down,
    slow: async (response) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return ok(response);
    },
    tired: (response) => (posted.get(response.id).length > 1 ? ok(response) : down()),
    refuse: ({ id }) => [422, { id, error: { code: 'invalid', detail: 'Refused for a test.' } }],
    html: () => [200, '<!doctype html><title>Not an endpoint</title>'],
  };
  return async function endpoint(context, next) {
    const name = /^\/endpoint\/(\w+)$/.exec(context.path)?.[1];
    if (!name) return next();
    if (context.method === 'GET') {
      context.body = posted.get(context.query.id) ?? [];
      return undefined;
    }
    if (context.method !== 'POST') return next();
    const response = JSON.parse(await textOf(context.req));
    posted.set(response.id, [...(posted.get(response.id) ?? []), response]);
    [context.status, context.body] = await answers[name](response);
    return undefined;
  };
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

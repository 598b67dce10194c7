import type { Endpoint } from '../endpoint.js';
import type { Exchange } from '../exchange.js';
import { response } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { fault } from '../verdicts.js';

const needs = ['acknowledge'];

/** What browsers ask of an endpoint that lies elsewhere than the page (the Fetch standard's CORS protocol). */
export const crossOrigin: readonly Check[] = [
  {
    name: 'cors',
    level: 'required',
    rule: 'A page of another origin may read the acknowledgement',
    needs,
    async run(endpoint) {
      const { origin } = endpoint;
      return unlessReadable(endpoint, await endpoint.post(response(), { origin }));
    },
  },
  {
    name: 'cors-refusal',
    level: 'required',
    rule: 'A page of another origin may read a refusal',
    needs: ['cors'],
    async run(endpoint) {
      const { origin } = endpoint;
      return unlessReadable(endpoint, await endpoint.post('no JSON', { origin }));
    },
  },
  {
    name: 'preflight',
    level: 'required',
    rule: 'A page of another origin may post application/json',
    needs: ['cors'],
    run: preflight,
  },
  {
    name: 'cors-null',
    level: 'recommended',
    rule: 'A page in a sandboxed frame may post, unless only some origins may',
    needs: ['cors'],
    async run(endpoint) {
      const exchange = await endpoint.post(response(), { origin: 'null' });
      const allowed = exchange.came.headers['access-control-allow-origin'];
      if (allowed === '*' || allowed === 'null' || exchange.came.status === 403) return undefined;
      return fault(exchange, 'access-control-allow-origin: *', 'Answer * to pages of every origin.');
    },
  },
  {
    name: 'cors-retry-after',
    level: 'recommended',
    rule: 'A page of another origin may read Retry-After',
    needs: ['cors'],
    async run(endpoint) {
      const exchange = await endpoint.post(response(), { origin: endpoint.origin });
      const exposed = exchange.came.headers['access-control-expose-headers'] ?? '';
      if (/\*|retry-after/i.test(exposed)) return undefined;
      return fault(
        exchange,
        'access-control-expose-headers: Retry-After',
        'Add the header; or say retry_after in the body of refusals.',
      );
    },
  },
];

function unlessReadable({ origin }: Endpoint, exchange: Exchange): Fault | undefined {
  const allowed = exchange.came.headers['access-control-allow-origin'];
  if (allowed === '*' || allowed === origin) return undefined;
  return fault(
    { ...exchange, came: { ...exchange.came, text: `access-control-allow-origin: ${allowed ?? 'none'}` } },
    `access-control-allow-origin: * or ${origin}`,
    'Send the header with every answer, refusals too, once. Where only some origins may post, run this with --origin and one of them.',
  );
}

async function preflight(endpoint: Endpoint): Promise<Fault | undefined> {
  const { origin } = endpoint;
  const exchange = await endpoint.ask({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  const { status, headers } = exchange.came;
  const allowed = headers['access-control-allow-headers'] ?? '';
  const isFine = status >= 200 && status < 300 && /\*|content-type/i.test(allowed);
  if (isFine) return unlessReadable(endpoint, exchange);
  return fault(
    { ...exchange, came: { ...exchange.came, text: `access-control-allow-headers: ${allowed || 'none'}` } },
    'HTTP 204 · access-control-allow-headers: content-type',
    'Answer OPTIONS with 204, Access-Control-Allow-Origin, Access-Control-Allow-Methods: POST and Access-Control-Allow-Headers: Content-Type. It comes without any authorization.',
  );
}

import type { Endpoint } from '../endpoint.js';
import { response } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { unlessAcknowledged } from '../verdicts.js';

/** Mail scanners, link previews and crawlers fetch every address: to look must never be to answer. */
export const reading: readonly Check[] = [
  {
    name: 'get',
    level: 'required',
    rule: 'GET stores nothing',
    needs: ['acknowledge'],
    run: (endpoint) => storesNothing(endpoint, 'GET'),
  },
  {
    name: 'head',
    level: 'required',
    rule: 'HEAD stores nothing',
    needs: ['acknowledge'],
    run: (endpoint) => storesNothing(endpoint, 'HEAD'),
  },
];

async function storesNothing(endpoint: Endpoint, method: string): Promise<Fault | undefined> {
  const item = response();
  const body = JSON.stringify(item);
  await endpoint.ask({ method, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) });
  await endpoint.ask({ method, headers: {}, query: `?body=${encodeURIComponent(body)}` });
  const exchange = await endpoint.post(item);
  return unlessAcknowledged(exchange, item, {
    status: 'stored',
    mend: `Look at the method first: only POST stores, and here the same item had come by ${method} before. Answer 405 to it, or a page.`,
  });
}

import type { Endpoint } from '../endpoint.js';
import { funnelEvent, response } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { fault, unlessAcknowledged } from '../verdicts.js';

/** What is kept is acknowledged: the heart of the contract. */
export const acknowledging: readonly Check[] = [
  {
    name: 'acknowledge',
    level: 'required',
    rule: 'A new response is acknowledged by its id and revision',
    run: acknowledge,
  },
  {
    name: 'text-plain',
    level: 'required',
    rule: 'JSON that comes as text/plain is read as JSON',
    needs: ['acknowledge'],
    run: (endpoint) => postAs(endpoint, 'text/plain;charset=UTF-8'),
  },
  {
    name: 'application-json',
    level: 'required',
    rule: 'application/json with a charset is read as well',
    needs: ['acknowledge'],
    run: (endpoint) => postAs(endpoint, 'application/json; charset=utf-8'),
  },
  {
    name: 'funnel',
    level: 'required',
    rule: 'A funnel event is acknowledged by its id',
    needs: ['acknowledge'],
    async run(endpoint) {
      const item = funnelEvent();
      return unlessAcknowledged(await endpoint.post(item), item, {
        status: 'stored',
        mend: 'Keep items of the type "funnel" too. They have an id and no revision: leave revision out of the answer.',
      });
    },
  },
];

async function acknowledge(endpoint: Endpoint): Promise<Fault | undefined> {
  const item = response();
  const exchange = await endpoint.post(item);
  const { status } = exchange.came;
  if (status >= 300 && status < 400)
    return fault(
      exchange,
      'no redirect',
      'Give the address that the redirect leads to: clients follow none.',
    );
  if (status === 401 || status === 403)
    return fault(
      exchange,
      'HTTP 201',
      'Give what it asks for: --header "authorization: …". Pages send none, so an endpoint for pages must not ask for it.',
    );
  return unlessAcknowledged(exchange, item, {
    status: 'stored',
    mend: 'Store the body under its id, wait until it is safe on disk, then repeat its id and revision with the status "stored". Check the address too.',
  });
}

async function postAs(endpoint: Endpoint, type: string): Promise<Fault | undefined> {
  const item = response();
  return unlessAcknowledged(await endpoint.post(item, { 'content-type': type }), item, {
    status: 'stored',
    mend: `Parse the body as JSON whatever its content type says: here it was ${type}.`,
  });
}

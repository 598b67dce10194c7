import { limits } from '../../wire/limits.js';
import type { WireItem } from '../../wire/types.js';
import type { Endpoint } from '../endpoint.js';
import type { Exchange } from '../exchange.js';
import { funnelEvent, response } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { fault, isRefusal, unlessRefused } from '../verdicts.js';

const each =
  'Answer 200 with {"items":[…]}: one acknowledgement or refusal for each item, in the same order.';

/** Several items in one body, each answered for by itself. */
export const batches: readonly Check[] = [
  {
    name: 'batch',
    level: 'required',
    rule: `A batch of ${limits.batch} is answered item by item`,
    needs: ['acknowledge', 'funnel'],
    async run(endpoint) {
      const responses = Array.from({ length: limits.batch - 1 }, () => response());
      return unlessEachStored(endpoint, [funnelEvent(), ...responses]);
    },
  },
  {
    name: 'batch-kept',
    level: 'required',
    rule: 'What came in a batch is kept as if it had come alone',
    needs: ['batch', 'repeat'],
    async run(endpoint) {
      const item = response();
      await endpoint.post({ items: [item] });
      const exchange = await endpoint.post(item);
      if (exchange.says['status'] === 'duplicate') return undefined;
      return fault(exchange, '"duplicate"', 'Store items of a batch in the same place as others.');
    },
  },
  {
    name: 'batch-bad-item',
    level: 'required',
    rule: 'One bad item of a batch costs no other',
    needs: ['batch', 'wrong-type'],
    run: oneBadItem,
  },
  {
    name: 'batch-too-many',
    level: 'recommended',
    rule: `A batch of more than ${limits.batch} is refused for good`,
    needs: ['batch'],
    async run(endpoint) {
      const items = Array.from({ length: limits.batch + 1 }, () => response());
      return unlessRefused(
        await endpoint.post({ items }),
        `Answer 413 with "too_large" to more than ${limits.batch} items.`,
      );
    },
  },
];

async function unlessEachStored(endpoint: Endpoint, items: readonly WireItem[]): Promise<Fault | undefined> {
  const exchange = await endpoint.post({ items });
  const told = itemsOf(exchange);
  const isRight =
    exchange.came.status === 200 &&
    told.length === items.length &&
    items.every((item, at) => isStored(item, told[at]));
  return isRight ? undefined : fault(exchange, `HTTP 200 · ${items.length} items, all "stored"`, each);
}

async function oneBadItem(endpoint: Endpoint): Promise<Fault | undefined> {
  const items = [response(), { ...response(), answers: 'nine' }, response()] as const;
  const exchange = await endpoint.post({ items });
  const [first, bad, last] = itemsOf(exchange);
  const isRight =
    exchange.came.status === 200 &&
    isStored(items[0], first) &&
    isRefusal(bad ?? {}) &&
    isStored(items[2], last);
  return isRight ? undefined : fault(exchange, 'HTTP 200 · items: "stored", an error, "stored"', each);
}

function isStored(item: WireItem, told: Readonly<Record<string, unknown>> = {}): boolean {
  const revision = item.type === 'response' ? item.revision : undefined;
  return told['id'] === item.id && told['revision'] === revision && told['status'] === 'stored';
}

function itemsOf({ says }: Exchange): Readonly<Record<string, unknown>>[] {
  const { items } = says;
  return Array.isArray(items) ? items.map((item: object | null) => ({ ...item })) : [];
}

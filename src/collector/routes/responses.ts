import { limits } from '../../wire/limits.js';
import { refuse, plainRefusals } from '../answer.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext } from '../context.js';
import { understand } from '../ingest.js';
import { keepItem, type Outcome } from '../keep-item.js';
import type { Spare } from '../spare.js';
import { vouched } from '../vouch.js';
import type { Key } from '../sign/keys.js';
import type { Store } from '../store/response-store.js';

export interface ResponsesOptions {
  store: Store;
  spare: Spare;
  /** Keys of what shops sign. */
  orderKeys: readonly Key[];
  now: () => Date;
}

/** Takes one item or a batch, and answers when what it says is on disk. */
export function responses({ store, spare, orderKeys, now }: ResponsesOptions) {
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    spare(context, 1);
    const bytes = await readBody(context);
    const { batch, items } = understand(bytes, now());
    if (batch && items.length > 1) spare(context, items.length - 1);
    const outcomes = await Promise.all(items.map((item) => keepItem(store, vouched(item, orderKeys))));
    return batch ? answerBatch(context, outcomes) : answerOne(context, outcomes[0]);
  };
}

function answerBatch(context: CollectorContext, outcomes: readonly Outcome[]): Response {
  return context.json({ items: outcomes.map(({ body }) => body) });
}

function answerOne(context: CollectorContext, outcome: Outcome | undefined): Response {
  if (!outcome) return refuse(context, plainRefusals.unavailable);
  const { status, body } = outcome;
  if ('retry_after' in body) context.header('Retry-After', String(body.retry_after));
  return context.json(body, status);
}

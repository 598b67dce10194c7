import { limits } from '../../wire/limits.js';
import { refuse, plainRefusals } from '../answer.js';
import { readBody } from '../body.js';
import { senderOf, type CollectorContext } from '../context.js';
import { understand } from '../ingest.js';
import { keepItem, type Outcome } from '../keep-item.js';
import type { RateLimit } from '../rate-limit.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

export interface ResponsesOptions {
  store: Store;
  rateLimit: RateLimit | undefined;
  trustProxy: boolean;
  now: () => Date;
}

/** Takes one item or a batch, and answers when what it says is on disk. */
export function responses({ store, rateLimit, trustProxy, now }: ResponsesOptions) {
  function spare(context: CollectorContext, items: number): void {
    const wait = rateLimit?.take(senderOf(context, trustProxy), items) ?? 0;
    if (wait > 0) throw tooMany(wait);
  }

  return async (context: CollectorContext): Promise<Response> => {
    spare(context, 1);
    const bytes = await readBody(context.req.raw, limits.batchBytes);
    const { batch, items } = understand(bytes, now());
    if (batch && items.length > 1) spare(context, items.length - 1);
    const outcomes = await Promise.all(items.map((item) => keepItem(store, item)));
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

function tooMany(wait: number): Refused {
  return new Refused('too_many_requests', 'Too many items from one place: wait a little.', wait);
}

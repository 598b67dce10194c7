import { limits } from '../../src/wire/limits.js';
import type { Received, Reply } from '../helpers/fault-server.js';

/** An item as JSON holds it. */
export type Item = Readonly<Record<string, unknown>>;

/** What the endpoint does at each step. A test replaces one of them by a broken one. */
export interface Steps {
  /** Answers a request. */
  answer: (request: Received) => Reply | Promise<Reply>;
  /** Throws a `Refusal` when the request can never be taken. */
  accept: (request: Received) => void;
  /** Answers a batch. */
  batch: (items: readonly Item[]) => Reply | Promise<Reply>;
  /** Throws a `Refusal` when the item can never be taken. */
  check: (item: Item) => void;
  /** Keeps an item and says so. */
  keep: (item: Item) => Reply | Promise<Reply>;
  /** What of an item tells it from another of its id and revision. */
  content: (item: Item) => string;
  /** Headers of every answer. */
  headers: (request: Received, status: number) => Record<string, string>;
  /** What is kept, by id. */
  readonly kept: Map<unknown, Item>;
}

/** Refuses an item, or a whole request, for good. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** An endpoint in memory that holds the whole contract, but for the steps that are replaced. */
export function endpointWith(
  broken: (steps: Steps) => Partial<Steps>,
): (request: Received) => Promise<Reply> {
  const steps: Steps = {
    kept: new Map(),
    answer: (request) => (request.method === 'POST' ? post(request) : notPost(request)),
    accept({ body, headers }) {
      if (headers['content-encoding']) throw new Refusal(415, 'unsupported_encoding');
      if (body.length > limits.batchBytes) throw new Refusal(413, 'too_large');
      if (body.includes('[[[[[[[[')) throw new Refusal(400, 'too_deep');
    },
    async batch(items) {
      if (items.length > limits.batch) throw new Refusal(413, 'too_large');
      const replies = items.map((item) => refusing(() => one(item)));
      return { status: 200, body: { items: (await Promise.all(replies)).map(({ body }) => body) } };
    },
    check(item) {
      const { id, v, type, revision, answers } = item;
      const isResponse = type === 'response' && Number.isInteger(revision) && Number(revision) >= 1;
      const isRight = type === 'funnel' || (isResponse && Array.isArray(answers));
      if (!isRight || v !== 1 || !/^[\da-f-]{36}$/.test(String(id))) throw new Refusal(422, 'invalid');
    },
    keep(item) {
      const { id, revision } = item;
      const before = steps.kept.get(id);
      const lead = Number(revision ?? 1) - Number(before ? (before['revision'] ?? 1) : 0);
      if (lead < 0) return { status: 200, body: { id, revision, status: 'superseded' } };
      if (lead === 0 && before && steps.content(before) !== steps.content(item))
        throw new Refusal(422, 'id_reused');
      if (lead === 0) return { status: 200, body: { id, revision, status: 'duplicate' } };
      steps.kept.set(id, item);
      return { status: 201, body: { id, revision, status: 'stored' } };
    },
    content: (item) => JSON.stringify(item),
    headers: () => ({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type',
      'access-control-expose-headers': 'retry-after',
    }),
  };
  Object.assign(steps, broken({ ...steps }));

  async function post(request: Received): Promise<Reply> {
    return refusing(() => {
      steps.accept(request);
      const value = parsed(request.body);
      return Array.isArray(value['items']) ? steps.batch(value['items']) : one(value);
    });
  }

  function one(item: Item): Reply | Promise<Reply> {
    steps.check(item);
    return steps.keep(item);
  }

  return async (request) => {
    const reply = await steps.answer(request);
    return { ...reply, headers: { ...steps.headers(request, reply.status ?? 200), ...reply.headers } };
  };
}

function notPost({ method }: Received): Reply {
  return method === 'OPTIONS' ? { status: 204 } : { status: 405, body: 'POST only' };
}

async function refusing(take: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await take();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code } = error;
    return { status, body: { error: { code, detail: 'Mend it.' } } };
  }
}

function parsed(body: string): Item {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'bad_json');
  }
  if (typeof value !== 'object' || value === null) throw new Refusal(422, 'invalid');
  return { ...value };
}

import { judge, type Failure, type Reply, type Verdict } from '../../client/acknowledgement.js';
import type { BatchResult } from '../../wire/types.js';
import type { KioskRecord } from './record.js';

/** What a post of several records has led to. */
export interface BatchVerdict {
  /** What became of each, by id; empty when nothing is known of any. */
  items: ReadonlyMap<string, Verdict>;
  /** Why nothing came of the whole: everything waits. */
  failure?: Failure;
  /** The endpoint refused as many at once: post fewer. */
  tooMany?: boolean;
  /** Whether it was our endpoint that answered. */
  answered: boolean;
}

/** Codes that no second try can mend. */
const final = ['bad_json', 'too_deep', 'too_large', 'unsupported_encoding', 'invalid', 'id_reused'];

/**
 * What the answer to a batch means for each record in it. Only an entry that repeats the id with this
 * revision or a higher one acknowledges; an answer without entries acknowledges nothing.
 */
export function judgeBatch(reply: Reply, text: string, posted: readonly KioskRecord[]): BatchVerdict {
  const results = reply.ok ? resultsIn(text) : undefined;
  if (!results) return judgeWhole(reply, text, posted);
  const byId = new Map(results.map((result) => [result.id, result]));
  const items = new Map(
    posted.map((record): [string, Verdict] => [record.id, verdictOf(byId.get(record.id), record)]),
  );
  const settled = [...items.values()].filter(({ state }) => state !== 'waiting');
  // Nothing came of any of them: the trouble is the endpoint's, and the next batch would fare no better.
  if (settled.length === 0) return { items, failure: troubled, answered: true };
  return { items, answered: true };
}

const troubled: Failure = { state: 'waiting', reason: 'server_error' };

type Result = BatchResult['items'][number];

function resultsIn(text: string): readonly Partial<Result>[] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const items: unknown = Object(body).items;
    return Array.isArray(items) ? items.filter((item) => typeof item === 'object' && item) : undefined;
  } catch {
    return undefined; // Not JSON: it says nothing.
  }
}

function verdictOf(result: Partial<Result> | undefined, { revision }: KioskRecord): Verdict {
  if (!result) return { state: 'waiting', reason: 'misdirected' };
  if ('error' in result && result.error) {
    const { code, detail } = result.error;
    if (final.includes(code)) return { state: 'rejected', code, detail };
    return { ...troubled, retryAfter: result.retry_after };
  }
  const acknowledged =
    'revision' in result && typeof result.revision === 'number' && result.revision >= revision;
  return acknowledged ? { state: 'delivered' } : { state: 'waiting', reason: 'misdirected' };
}

function judgeWhole(reply: Reply, text: string, posted: readonly KioskRecord[]): BatchVerdict {
  // No entry can be acknowledged here: `echo` wants an id that no batch has.
  const verdict = judge(reply, text, { id: '', revision: 1, ack: 'echo' });
  if (verdict.state === 'waiting') {
    return { items: new Map(), failure: verdict, answered: verdict.reason === 'busy' };
  }
  if (verdict.state === 'rejected' && posted.length === 1) {
    return { items: new Map(posted.map(({ id }) => [id, verdict])), answered: true };
  }
  return { items: new Map(), tooMany: true, answered: true };
}

import type { Acknowledgement, Refusal } from '../wire/types.js';
import { plainRefusals } from './answer.js';
import { Refused, refusalOf, refusalStatus } from './refused.js';
import { reasonOf } from './start-error.js';
import type { Incoming, Verdict } from './store/incoming.js';
import type { Store } from './store/response-store.js';
import { Busy } from './writer.js';

/** What the sender of one item hears. */
export interface Outcome {
  status: 200 | 201 | (typeof refusalStatus)[keyof typeof refusalStatus];
  body: Acknowledgement | Refusal;
}

/** Keeps one item and says what became of it, once that is on disk. Never rejects. */
export async function keepItem(store: Store, item: Incoming): Promise<Outcome> {
  try {
    return outcomeOf(item, await store.keep(item));
  } catch (error) {
    if (!(error instanceof Busy)) console.error(`An item could not be kept: ${reasonOf(error)}`);
    return refused(plainRefusals.unavailable, item);
  }
}

function outcomeOf(item: Incoming, verdict: Verdict): Outcome {
  if (item.type === 'bad') return { status: refusalStatus[item.refusal.error.code], body: item.refusal };
  switch (verdict) {
    case 'stored':
    case 'duplicate':
    case 'superseded':
    case 'erased':
      return acknowledged(item, verdict);
    case 'failed':
      return refused(plainRefusals.unavailable, item);
    default:
      return refused(reused, item);
  }
}

function acknowledged(item: Exclude<Incoming, { type: 'bad' }>, status: Acknowledgement['status']): Outcome {
  const revision = item.type === 'response' ? { revision: item.row.revision } : {};
  return { status: status === 'stored' ? 201 : 200, body: { id: item.id, ...revision, status } };
}

function refused(why: Refused, item: Incoming): Outcome {
  return refusedOutcome(why, item.type === 'bad' ? item.refusal.id : item.id);
}

/** What the sender hears of an item that is refused. */
export function refusedOutcome(why: Refused, id?: string): Outcome {
  return { status: refusalStatus[why.code], body: refusalOf(why, id) };
}

const reused = new Refused(
  'id_reused',
  'The same id and revision came before with other content: send a change with the next revision, and something new with an id of its own.',
);

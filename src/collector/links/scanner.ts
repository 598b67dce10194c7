import type { CollectorContext } from '../context.js';
import type { HostedOptions } from '../hosted/desk.js';
import { responseIdOf } from '../sign/link-token.js';
import type { Incoming } from '../store/incoming.js';

/** For how long after an odd opening a program may still be at work, in milliseconds. */
const atWork = 120_000;

export interface Confirmed {
  token: string;
  /** Id of the link's response. */
  id: string;
  options: Pick<HostedOptions, 'store' | 'now'>;
}

/**
 * How to mark what is confirmed by a link that a program has just opened; undefined where a person
 * confirms. It is kept and not counted, and never takes the place of what a person said.
 */
export async function markedBy(
  context: CollectorContext,
  { token, id, options: { store, now } }: Confirmed,
): Promise<((item: Incoming) => Incoming) | undefined> {
  const { mark, counted } = await store.link(id).catch(() => unknown);
  if (!mark || now().getTime() - Date.parse(mark.last_at) > atWork || isPress(context)) return undefined;
  const kept = counted ? responseIdOf(token, mark.reason) : id;
  return (item) => (item.type === 'response' ? setAside(item, kept) : item);
}

/** The store does not answer: keeping the answer will say so. */
const unknown = { mark: undefined, counted: false };

/**
 * A browser says that somebody pressed: `Sec-Fetch-User` is sent with what a person does, and not
 * with what a script does. Source: Fetch Metadata Request Headers, W3C, §2.4.
 */
function isPress(context: CollectorContext): boolean {
  return context.req.header('sec-fetch-user') === '?1';
}

function setAside(item: Incoming & { type: 'response' }, id: string): Incoming {
  return {
    ...item,
    row: { ...item.row, id, suspect: 'scanner' },
    answers: item.answers.map((answer) => ({ ...answer, response_id: id, counted: 0 })),
  };
}

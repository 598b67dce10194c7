/** How a signed link was opened that no person opens so. */
export type Oddity = 'honeypot' | 'several_scores' | 'head_then_all';

/** The part of an address that only the link has that people do not see. */
export const honeypot = 'more';

/** One opening of a signed link. */
export interface Opening {
  method: string;
  /** The score in the address; empty when there is none. */
  value: string;
}

export interface OpensOptions {
  /** Most links remembered; past it the oldest is forgotten. Default 20,000. */
  most?: number;
  now?: () => number;
}

/** How many scores of one link a person does not open within `shortly`. Two may be a slip of the finger. */
const several = 3;

/** In milliseconds. */
const shortly = 10_000;

/** How long openings are remembered, in milliseconds. */
const memory = 60_000;

interface Seen extends Opening {
  at: number;
}

/**
 * Watches how signed links are opened, in memory and for a minute. Programs that look through mail
 * open every link in it, several at once, ask for the head first, and follow what people do not see.
 */
export function createOpens({ most = 20_000, now = Date.now }: OpensOptions = {}) {
  const links = new Map<string, Seen[]>();

  /** What is odd about this opening, with those shortly before it; undefined when nothing is. */
  return (id: string, opening: Opening): Oddity | undefined => {
    const at = now();
    const seen = (links.get(id) ?? []).filter((one) => at - one.at < memory).slice(-50);
    seen.push({ ...opening, at });
    // Set again, so that the map's order is the order of use.
    links.delete(id);
    links.set(id, seen);
    const oldest = links.keys().next();
    if (links.size > most && !oldest.done) links.delete(oldest.value);
    return oddityIn(seen, at);
  };
}

function oddityIn(seen: readonly Seen[], at: number): Oddity | undefined {
  if (seen.at(-1)?.value === honeypot) return 'honeypot';
  const head = seen.findIndex(({ method }) => method === 'HEAD');
  const afterHead = head < 0 ? [] : seen.slice(head + 1).filter(({ method }) => method === 'GET');
  if (scoresIn(afterHead) > 1) return 'head_then_all';
  return scoresIn(seen.filter((one) => at - one.at < shortly)) >= several ? 'several_scores' : undefined;
}

function scoresIn(seen: readonly Seen[]): number {
  return new Set(seen.map(({ value }) => value).filter((value) => value !== '')).size;
}

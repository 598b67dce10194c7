/** What a desk hands out. */
export interface Edition {
  etag: string;
  body: string;
}

export interface DeskOptions {
  /** A text that is another one after every change, for one site or for all. Cheap. */
  marker: (site: string | undefined) => Promise<string>;
  /** Makes the body, and says of how many rows. May be dear. */
  make: (site: string | undefined) => Promise<Made>;
  /** Another number once something changed that has to show at once, such as an erasure. */
  turn?: () => number;
  now?: () => number;
}

/** What was made, and of how many rows that were read for it. */
export interface Made {
  body: string;
  rows: number;
}

interface Kept {
  edition: Edition;
  /** Until when it is handed out without looking, in milliseconds. */
  until: number;
  /** At which turn it was made. */
  turn: number;
}

/**
 * From how many rows on making one is dear. Not from how long it took: a machine that is busy with
 * something else would make every report old.
 */
const dear = 50_000;
/** How many times its own cost a dear one is handed out: counting takes a tenth of the time at most. */
const rest = 10;
/** How many sites are remembered. */
const most = 8;

/**
 * Hands out the report of a site: the same as long as nothing changes, made once however many ask.
 * While it is quick to make it is always the newest; a dear one may be some seconds old.
 */
export function createDesk({ marker, make, turn = () => 0, now = () => performance.now() }: DeskOptions) {
  const shelf = new Map<string | undefined, Kept>();
  const inWork = new Map<string | undefined, Promise<Edition>>();

  async function renewed(site: string | undefined): Promise<Edition> {
    const etag = await marker(site);
    const known = shelf.get(site);
    if (known?.edition.etag === etag) return known.edition;
    const [started, made] = [now(), turn()];
    const { body, rows } = await make(site);
    const edition = { etag, body };
    keep(site, { edition, turn: made, until: rows > dear ? now() + (now() - started) * rest : 0 });
    return edition;
  }

  function keep(site: string | undefined, kept: Kept): void {
    shelf.delete(site);
    shelf.set(site, kept);
    const oldest = shelf.keys().next();
    if (shelf.size > most && !oldest.done) shelf.delete(oldest.value);
  }

  return async (site: string | undefined): Promise<Edition> => {
    const known = shelf.get(site);
    if (known && now() < known.until && known.turn === turn()) return known.edition;
    const working = inWork.get(site) ?? renewed(site).finally(() => inWork.delete(site));
    inWork.set(site, working);
    return working;
  };
}

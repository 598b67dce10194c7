/** What a desk hands out. */
export interface Edition {
  etag: string;
  body: string;
}

export interface DeskOptions {
  /** A text that is another one after every change, for one site or for all. Cheap. */
  marker: (site: string | undefined) => Promise<string>;
  /** Makes the body. May be dear. */
  make: (site: string | undefined) => Promise<string>;
  now?: () => number;
}

interface Kept {
  edition: Edition;
  /** Until when it is handed out without looking, in milliseconds. */
  until: number;
}

/** From how much on making one is dear, in milliseconds. */
const dear = 100;
/** How many times its own cost a dear one is handed out: counting takes a tenth of the time at most. */
const rest = 10;
/** How many sites are remembered. */
const most = 8;

/**
 * Hands out the report of a site: the same as long as nothing changes, made once however many ask.
 * While it is quick to make it is always the newest; a dear one may be some seconds old.
 */
export function createDesk({ marker, make, now = () => performance.now() }: DeskOptions) {
  const shelf = new Map<string | undefined, Kept>();
  const inWork = new Map<string | undefined, Promise<Edition>>();

  async function renewed(site: string | undefined): Promise<Edition> {
    const etag = await marker(site);
    const known = shelf.get(site);
    if (known?.edition.etag === etag) return known.edition;
    const started = now();
    const edition = { etag, body: await make(site) };
    const cost = now() - started;
    keep(site, { edition, until: cost > dear ? now() + cost * rest : 0 });
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
    if (known && now() < known.until) return known.edition;
    const working = inWork.get(site) ?? renewed(site).finally(() => inWork.delete(site));
    inWork.set(site, working);
    return working;
  };
}

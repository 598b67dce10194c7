import { readReport } from './read-report.js';
import type { Reading, ReportSource } from './report-source.js';

/** Where the report is, how often to read it, and what reaches outside. */
export interface PolledReportOptions {
  /** Default: `report` beside the page, of the site in the page's own address (`?site=`). */
  url?: string;
  /** Milliseconds between two reads. Doubles with each failure, up to a minute. Default 5000. */
  every?: number;
  fetch?: typeof fetch;
  /** Keeps the token until the tab is closed. Default: `sessionStorage`. */
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** Says whether somebody looks. Default: the page. */
  page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  now?: () => number;
}

const tokenKey = 'kundresa.board.token';
const longestWait = 60_000;

/** Reads `GET /report` every few seconds while the page is looked at, and only what has changed. */
export class PolledReport implements ReportSource {
  readonly #options: Required<PolledReportOptions>;
  #listener: ((reading: Reading) => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #token: string | null;
  #etag: string | null = null;
  #failures = 0;
  /** Number of the latest read; what an older one brings home is thrown away. */
  #turn = 0;

  constructor({
    url = reportAddress(document.baseURI),
    every = 5000,
    fetch = globalThis.fetch.bind(globalThis),
    storage = tabStorage(),
    page = document,
    now = Date.now,
  }: PolledReportOptions = {}) {
    this.#options = { url, every, fetch, storage, page, now };
    this.#token = storage?.getItem(tokenKey) ?? null;
  }

  get signedIn(): boolean {
    return this.#token !== null;
  }

  watch(listener: (reading: Reading) => void): () => void {
    const { page } = this.#options;
    this.#listener = listener;
    this.#etag = null;
    page.addEventListener('visibilitychange', this.refresh);
    this.refresh();
    return () => {
      this.#listener = null;
      page.removeEventListener('visibilitychange', this.refresh);
      this.#rest();
    };
  }

  refresh = (): void => {
    this.#rest();
    if (this.#listener && this.#options.page.visibilityState === 'visible') void this.#look(this.#turn);
  };

  signIn(token: string): void {
    this.#keep(token.trim() || null);
    this.refresh();
  }

  signOut(): void {
    this.#keep(null);
    this.refresh();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  async #look(turn: number): Promise<void> {
    const { reading, etag = this.#etag } = await readReport({
      ...this.#options,
      token: this.#token,
      etag: this.#etag,
    });
    if (turn !== this.#turn) return;
    this.#etag = etag;
    this.#failures = reading.state === 'unreachable' || reading.state === 'closed' ? this.#failures + 1 : 0;
    if (reading.state === 'locked') this.#keep(null);
    else this.#timer = setTimeout(this.refresh, this.#wait());
    this.#listener?.(reading);
  }

  #wait(): number {
    return Math.min(this.#options.every * 2 ** this.#failures, longestWait);
  }

  #keep(token: string | null): void {
    const { storage } = this.#options;
    this.#token = token;
    this.#etag = null;
    if (token === null) storage?.removeItem(tokenKey);
    else storage?.setItem(tokenKey, token);
  }
}

function reportAddress(page: string): string {
  const site = new URL(page).searchParams.get('site');
  const url = new URL('report', page);
  if (site !== null) url.searchParams.set('site', site);
  return url.href;
}

/** The tab's storage: a browser that forbids it throws when it is named. */
function tabStorage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined; // Without it the token is asked for after each reload, and all else works.
  }
}

import { endSession, openSession } from './board-session.js';
import { reportQuery } from './filters/filter-query.js';
import { readReport } from './read-report.js';
import type { Reading, ReportSource } from './report-source.js';

/** Where the report is, how often to read it, and what reaches outside. */
export interface PolledReportOptions {
  /** Default: `report` beside the page, of what the page's own address asks for (`?site=`). */
  url?: string;
  /** Milliseconds between two reads. Doubles with each failure, up to a minute. Default 5000. */
  every?: number;
  fetch?: typeof fetch;
  /** Where to sign in and out. Default: `session` beside the report. */
  session?: string;
  /** Says whether somebody looks. Default: the page. */
  page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  now?: () => number;
}

const longestWait = 60_000;

/** Reads `GET /report` every few seconds while the page is looked at, and only what has changed. */
export class PolledReport implements ReportSource {
  readonly #options: Required<PolledReportOptions>;
  #listener: ((reading: Reading) => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #signedIn = false;
  #url: string;
  #etag: string | null = null;
  #failures = 0;
  /** Number of the latest read; what an older one brings home is thrown away. */
  #turn = 0;

  constructor({
    url = reportAddress(document.baseURI),
    every = 5000,
    fetch = globalThis.fetch.bind(globalThis),
    session = new URL('session', url).href,
    page = document,
    now = Date.now,
  }: PolledReportOptions = {}) {
    this.#options = { url, every, fetch, session, page, now };
    this.#url = url;
  }

  get signedIn(): boolean {
    return this.#signedIn;
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

  ask(query: URLSearchParams): void {
    const url = new URL(this.#options.url);
    url.search = query.toString();
    if (url.href === this.#url) return;
    this.#url = url.href;
    this.#etag = null;
    this.refresh();
  }

  signIn(token: string): void {
    this.#rest();
    void this.#enter(token.trim(), this.#turn);
  }

  signOut(): void {
    this.#signedIn = false;
    this.#etag = null;
    void endSession(this.#options).then(this.refresh);
  }

  async #enter(token: string, turn: number): Promise<void> {
    const trouble = await openSession(token, this.#options);
    if (turn !== this.#turn) return;
    if (trouble) this.#listener?.(trouble);
    else this.refresh();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  async #look(turn: number): Promise<void> {
    const {
      reading,
      signedIn = false,
      etag = this.#etag,
    } = await readReport({ ...this.#options, url: this.#url, etag: this.#etag });
    if (turn !== this.#turn) return;
    this.#etag = etag;
    if (reading.state !== 'unreachable') this.#signedIn = signedIn;
    this.#failures = reading.state === 'unreachable' || reading.state === 'closed' ? this.#failures + 1 : 0;
    if (!isFinal(reading)) this.#timer = setTimeout(this.refresh, this.#wait());
    this.#listener?.(reading);
  }

  #wait(): number {
    return Math.min(this.#options.every * 2 ** this.#failures, longestWait);
  }
}

/** Readings that the same question would give again. */
function isFinal({ state }: Reading): boolean {
  return state === 'locked' || state === 'refused';
}

function reportAddress(page: string): string {
  const url = new URL('report', page);
  url.search = reportQuery(page).toString();
  return url.href;
}

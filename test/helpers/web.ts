import type { Page } from 'playwright-core';
import type { FunnelItem } from '../../src/wire/types.js';
import { startCollector } from './collector.js';
import type { CollectorProcess } from './collector.js';
import { exported, exportedWhen } from './export.js';
import type { Stored } from './export.js';
import { startFaultServer } from './fault-server.js';
import type { FaultServer, Received, Reply, Script } from './fault-server.js';
import { startBrowser } from './pages.js';
import type { TestBrowser } from './pages.js';

/** A browser, a collector, authors' sites, and a network between them that a test may break. */
export interface Web {
  readonly browser: TestBrowser;
  readonly collector: CollectorProcess;
  /** Serves the pages, the library below `/dist/`, and is the way to the collector. */
  readonly server: FaultServer;
  /** A site with an origin, and so a storage, of its own. */
  newSite(): Site;
  /** Closes the pages that are open and tells what was thrown on them, or rejected, and not caught. */
  closePages(): Promise<string[]>;
  close(): Promise<void>;
}

/** One author's site, whose answers go to the collector by an address of its own. */
export interface Site {
  /** Such as `http://site-1.localhost:40123`. */
  readonly origin: string;
  /** Of another origin than the site's: `http://127.0.0.1:40123/site-1/responses`. */
  readonly endpoint: string;
  /** What comes of the next posts to the endpoint, in turn; the last one is repeated. Default: they get through. */
  network(...scripts: readonly [Script, ...Script[]]): void;
  /** The posts of answers that came to the endpoint, those that got no further included. */
  posts(): Received[];
  /** The counts that came to the endpoint. They always get through. */
  counts(): FunnelItem[];
  /** Serves a page with this body and opens it in a new tab. */
  open(body: string, options?: OpenOptions): Promise<Visit>;
  /** What the collector has stored of this site by now. */
  stored(): Promise<Stored[]>;
  /** Waits until what the collector has stored of this site is as it should be. Default: there is something. */
  storedWhen(holds?: (rows: readonly Stored[]) => boolean): Promise<Stored[]>;
}

export interface OpenOptions {
  path?: string;
  /** Of the address, with its question mark. */
  query?: string;
  /** Content security policy of the page. */
  policy?: string;
  /** Runs before any script of the page. */
  before?: string;
  /** Of the window, in pixels. Default: the browser's own. */
  width?: number;
  /** The visitor comes back so many milliseconds later. */
  later?: number;
}

export interface Visit {
  readonly page: Page;
  /** What the console said: warnings, errors and violations of the policy among it. */
  readonly said: string[];
  /** Waits until the console has said something with this text in it: a browser hands its messages on in its own time. */
  readonly heard: (text: string) => Promise<void>;
}

/** Starts it all. */
export async function startWeb(): Promise<Web> {
  const [browser, collector, server] = await Promise.all([
    startBrowser(),
    startCollector(),
    startFaultServer(),
  ]);
  server.folder('/dist/', 'dist');
  server.on('/favicon.ico', { status: 204 });
  const errors: string[] = [];
  const pages = new Set<Page>();
  let sites = 0;

  async function open(page: Page, address: string, { before, later, width }: OpenOptions): Promise<Visit> {
    const said: string[] = [];
    pages.add(page);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    if (width) await page.setViewportSize({ width, height: 800 });
    if (before) await page.addInitScript(before);
    if (later) await page.addInitScript(`{ const { now } = Date; Date.now = () => now() + ${later}; }`);
    await page.goto(address);
    const isSaid = (text: string): boolean => said.some((message) => message.includes(text));
    return {
      page,
      said,
      async heard(text) {
        if (!isSaid(text)) await page.waitForEvent('console', () => isSaid(text));
      },
    };
  }

  function newSite(): Site {
    const name = `site-${(sites += 1)}`;
    const { port } = new URL(server.origin);
    const origin = `http://${name}.localhost:${port}`;
    const path = `/${name}/responses`;
    const isOwn = (row: Stored): boolean => row.page?.startsWith(`${origin}/`) ?? false;
    let queue: readonly Script[] = [relay(collector)];
    server.on(path, (request) => {
      // Whether it answers at all may be asked besides, and what was improved; faults are for posts.
      if (request.method !== 'POST') return nothingImproved;
      if (isCounts(request)) return relay(collector)(request);
      const [script = {}, ...rest] = queue;
      if (rest.length > 0) queue = rest;
      return typeof script === 'function' ? script(request) : script;
    });
    const received = (): Received[] =>
      server.requests.filter((request) => request.path === path && request.method === 'POST');
    return {
      origin,
      endpoint: server.origin + path,
      network: (...scripts) => void (queue = scripts),
      posts: () => received().filter((request) => !isCounts(request)),
      counts: () =>
        received()
          .filter(isCounts)
          .flatMap(({ body }) => (JSON.parse(body) as { items: FunnelItem[] }).items),
      async open(body, options = {}) {
        const { path: place = '/', query = '', policy } = options;
        const html = `<!doctype html><html lang="en"><title>page</title><body>${body}`;
        server.page(place, html, policy === undefined ? {} : { 'content-security-policy': policy });
        return open(await browser.newPage(), origin + place + query, options);
      },
      stored: async () => (await exported(collector)).filter(isOwn),
      storedWhen: async (holds = (rows) => rows.length > 0) =>
        (await exportedWhen(collector, (rows) => holds(rows.filter(isOwn)))).filter(isOwn),
    };
  }

  return {
    browser,
    collector,
    server,
    newSite,
    async closePages() {
      await Promise.all([...pages].map((page) => page.close()));
      pages.clear();
      return errors.splice(0);
    },
    async close() {
      await browser.close();
      await Promise.all([server.close(), collector.stop()]);
    },
  };
}

const nothingImproved: Reply = {
  status: 200,
  headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
  body: '{"improvements":[]}',
};

/** Counts come in batches, which answers never do. */
function isCounts({ body }: Received): boolean {
  return body.startsWith('{"items":');
}

/** Passes a request on to a collector, and its answer back. */
export function relay(collector: { origin: string }): (request: Received) => Promise<Reply> {
  return async ({ body, headers }) => {
    const { origin = '', 'content-type': type = '' } = headers;
    const answer = await fetch(`${collector.origin}/responses`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...(origin ? { origin } : {}) },
    });
    const passed = [...answer.headers].filter(([name]) => /^(access-control-|content-type)/.test(name));
    return { status: answer.status, headers: Object.fromEntries(passed), body: await answer.text() };
  };
}

import { createHash, randomUUID } from 'node:crypto';
import type { Journey } from '../../journey/index.js';
import type { CollectorContext } from '../context.js';
import { demoDays } from '../demo/demo-data.js';
import { createDesk } from '../report-desk.js';
import { readReportQuery } from '../report-query.js';
import type { Store } from '../store/response-store.js';

export interface ReportOptions {
  store: Store;
  /** The journey that tags are resolved by. */
  journey: Journey;
  /** Groups with fewer responses than this are not shown. */
  hideUnder: number;
  /** Time zone that days are counted in, by its IANA name. */
  timeZone: string;
  now: () => Date;
}

/** The journey as JSON, or what the query asks for of it. Its ETag changes with every response. */
export function report({ store, journey, hideUnder, timeZone, now }: ReportOptions) {
  // Another process may make another report of the same responses: after an upgrade, or beside this one.
  const process = randomUUID();
  const desk = createDesk({
    marker: async (search = '') => etagOf([process, await store.marker(), search]),
    make: async (search = '') => {
      const [role, query] = parted(search);
      const state = await store.demo.state();
      const load = await store.demo.load();
      return store.report({
        query,
        journey,
        hideUnder,
        timeZone,
        demo: state === 'available' && role !== 'admin' ? 'none' : state,
        demoPercent: load && Math.floor((100 * load.days) / demoDays),
        now: now().toISOString(),
      });
    },
    turn: () => store.turn(),
  });

  return async (context: CollectorContext): Promise<Response> => {
    const parameters = new URL(context.req.url).searchParams;
    readReportQuery(parameters, { hideUnder, timeZone });
    parameters.sort();
    const { etag, body } = await desk(`${context.get('who')?.role ?? ''}?${parameters}`);
    context.header('ETag', etag);
    context.header('Cache-Control', 'private, no-cache');
    if (matches(context.req.header('if-none-match'), etag)) return context.body(null, 304);
    return context.body(body, 200, { 'Content-Type': 'application/json' });
  };
}

/** The role of who reads, and what they ask for. */
function parted(search: string): [string, string] {
  const at = search.indexOf('?');
  return [search.slice(0, at), search.slice(at + 1)];
}

function etagOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `"${hash.slice(0, 27)}"`;
}

/** Proxies that pack what they pass on mark the tag as weak; it still names this very report. */
function matches(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

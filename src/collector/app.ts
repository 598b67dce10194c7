import { Hono } from 'hono';
import type { JourneyReport } from '../report/types.js';
import { otherMethods, plainRefusals, refuse } from './answer.js';
import type { CollectorEnv } from './context.js';
import { cors, type Origins } from './cors.js';
import { createRateLimit } from './rate-limit.js';
import { readAccess } from './read-access.js';
import { Refused } from './refused.js';
import { board } from './routes/board.js';
import { exportResponses } from './routes/export.js';
import { live, ready } from './routes/health.js';
import { report } from './routes/report.js';
import { responses } from './routes/responses.js';
import { securityHeaders } from './security-headers.js';
import { reasonOf } from './start-error.js';
import { serveLibrary, serveSite } from './static-site.js';
import type { JourneyCounts } from './store/count-journey.js';
import type { Store } from './store/response-store.js';

export interface CollectorOptions {
  store: Store;
  /** Makes the report of what was counted. */
  reportOf(counts: JourneyCounts): JourneyReport;
  /** Pages that may send answers. Default `*`. */
  origins?: Origins;
  /** What readers must show. Without one only the machine itself may read. */
  token?: string | undefined;
  /** The server listens on loopback only. Default false. */
  loopback?: boolean;
  /** Take the sender's address from `X-Forwarded-For`. Default false. */
  trustProxy?: boolean;
  /** Items that one address may send a minute, at least 50; 0 sets no limit. Default 600. */
  itemsPerMinute?: number;
  /** Folder of the built library, for `/dist/` and `/board`. */
  library?: string | undefined;
  /** Folder of pages to serve at `/`. */
  site?: string | undefined;
  /** True once the server stops. */
  stopping?: () => boolean;
  now?: () => Date;
}

/** The collector as a fetch-style app: takes responses, keeps them, and lets those who may read them. */
export function createCollector({
  store,
  reportOf,
  origins = '*',
  token,
  loopback = false,
  trustProxy = false,
  itemsPerMinute = 600,
  library,
  site,
  stopping = () => false,
  now = () => new Date(),
}: CollectorOptions): Hono<CollectorEnv> {
  const app = new Hono<CollectorEnv>();
  const rateLimit = itemsPerMinute > 0 ? createRateLimit({ perMinute: itemsPerMinute }) : undefined;
  const reader = readAccess({ token, loopback });

  app.use(securityHeaders);
  app.use('/responses', cors(origins));
  app.post('/responses', responses({ store, rateLimit, trustProxy, now }));
  app.all('/responses', otherMethods('POST', 'OPTIONS'));
  app.get('/report', reader, report({ store, reportOf }));
  app.all('/report', otherMethods('GET', 'HEAD'));
  app.get('/export', reader, exportResponses(store));
  app.all('/export', otherMethods('GET', 'HEAD'));
  app.get('/live', live);
  app.all('/live', otherMethods('GET', 'HEAD'));
  app.get('/ready', ready({ store, stopping }));
  app.all('/ready', otherMethods('GET', 'HEAD'));
  if (library) {
    app.get('/board', board(library));
    app.get('/board/', (context) => context.redirect('../board', 308));
    serveLibrary(app, library);
  }
  if (site) serveSite(app, site);
  app.notFound((context) => refuse(context, plainRefusals.not_found));
  app.onError((error, context) => {
    if (error instanceof Refused) return refuse(context, error);
    console.error(`A request failed: ${reasonOf(error)}`);
    return refuse(context, plainRefusals.unavailable);
  });
  return app;
}

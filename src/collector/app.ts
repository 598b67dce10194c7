import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultJourney, type Journey } from '../journey/index.js';
import type { OwnSurveys } from './hosted/surveys.js';
import { otherMethods, plainRefusals, refuse } from './answer.js';
import type { CollectorEnv } from './context.js';
import { createAccess } from './access.js';
import { audited } from './audited.js';
import { createDemoLoader, type DemoLoader } from './demo/demo-loader.js';
import { cors, type Origins } from './cors.js';
import { Refused } from './refused.js';
import { audit } from './routes/audit.js';
import { board } from './routes/board.js';
import { builder } from './routes/builder.js';
import { serveCases } from './routes/cases.js';
import { eraseResponses } from './routes/erase.js';
import { serveSession } from './routes/session.js';
import { serveDemoData } from './routes/demo-data.js';
import { exportResponses } from './routes/export.js';
import { live, ready } from './routes/health.js';
import { moment } from './routes/moment.js';
import { method } from './routes/method.js';
import { serveComments } from './routes/comments.js';
import { serveImprovements } from './routes/improvements.js';
import { serveReceipt } from './routes/receipt.js';
import { report } from './routes/report.js';
import { serveKiosk } from './routes/kiosk.js';
import { serveFrame } from './routes/frame.js';
import { serveHosted } from './routes/hosted.js';
import { serveLinks } from './routes/links.js';
import { responses } from './routes/responses.js';
import { serveShortLinks } from './routes/short-links.js';
import { serveTokens } from './routes/tokens.js';
import { serveSurveys } from './routes/surveys.js';
import { securityHeaders } from './security-headers.js';
import { createSpare } from './spare.js';
import { reasonOf } from './start-error.js';
import { serveLibrary, serveSite } from './static-site.js';
import { noKeys, type KeyRing } from './key-ring.js';
import type { Store } from './store/response-store.js';

export interface CollectorOptions {
  store: Store;
  /** The journey that tags are resolved by. Default: the one without own stages and touchpoints. */
  journey?: Journey;
  /** Pages that may send answers. Default `*`. */
  origins?: Origins;
  /** A token whose owner may do everything. Where nobody has one, only the machine itself may read. */
  token?: string | undefined;
  /** The server listens on loopback only. Default false. */
  loopback?: boolean;
  /** Take the sender's address from `X-Forwarded-For`. Default false. */
  trustProxy?: boolean;
  /** Items that one address may send a minute, at least 50; 0 sets no limit. Default 600. */
  itemsPerMinute?: number;
  /** Address of the privacy notice, for the hosted pages. Without it they ask for no contact. */
  privacyUrl?: string | undefined;
  /** Own surveys to give pages below `/s/`, by the last part of their addresses. */
  surveys?: OwnSurveys;
  /** What is wrong without keeping any answer from being taken; `/ready` says it. */
  warnings?: readonly string[];
  /** Keys of signed links and signed orders. Default: none. */
  keys?: KeyRing;
  /** Groups with fewer responses than this are not shown in the report. Default 5. */
  hideUnder?: number;
  /** Time zone that the report counts days in, by its IANA name. Default UTC. */
  timeZone?: string;
  /** Folder of the built library, for `/dist/`, `/board` and `/builder`. */
  library?: string | undefined;
  /** Folder of pages to serve at `/`. */
  site?: string | undefined;
  /** True once the server stops. */
  stopping?: () => boolean;
  now?: () => Date;
  /** What loads demo data. */
  demo?: DemoLoader;
}

/** The collector as a fetch-style app: takes responses, keeps them, and lets those who may read them. */
export function createCollector({
  store,
  journey = defaultJourney,
  origins = '*',
  token,
  loopback = false,
  trustProxy = false,
  itemsPerMinute = 600,
  privacyUrl,
  surveys = {},
  warnings = [],
  keys = noKeys,
  hideUnder = 5,
  timeZone = 'UTC',
  library,
  site,
  stopping = () => false,
  now = () => new Date(),
  demo = createDemoLoader({ store, now }),
}: CollectorOptions): Hono<CollectorEnv> {
  const app = new Hono<CollectorEnv>();
  const spare = createSpare({ itemsPerMinute, trustProxy, now });
  const access = createAccess({ store, token, loopback });
  const reader = access.only('reader');
  const admin = access.only('admin');

  app.use(compress({ contentTypeFilter: packable }));
  app.use(securityHeaders(stopping));
  app.use('/responses', cors(origins));
  app.post('/responses', responses({ store, spare, orderKeys: keys.orders, now }));
  app.delete('/responses', audited(store, 'responses.erase'), admin, eraseResponses(store));
  app.use('/moment', cors(origins));
  app.get('/moment', moment({ store, journey, hideUnder, timeZone, now }));
  app.all('/moment', otherMethods('GET', 'HEAD'));
  serveSession(app, { store, access, trustProxy, now });
  serveTokens(app, { store, access });
  app.get('/audit', admin, audit(store));
  app.all('/audit', otherMethods('GET', 'HEAD'));
  app.get('/report', reader, report({ store, journey, hideUnder, timeZone, now }));
  app.all('/report', otherMethods('GET', 'HEAD'));
  app.get('/export', access.only('worker'), exportResponses({ store, timeZone }));
  app.all('/export', otherMethods('GET', 'HEAD'));
  app.get('/method', reader, method({ store, own: surveys, journey, hideUnder, timeZone, now }));
  app.all('/method', otherMethods('GET', 'HEAD'));
  serveDemoData(app, { store, access, loader: demo });
  serveCases(app, { store, access });
  serveComments(app, { store, access, journey, hideUnder });
  serveImprovements(app, { store, access, journey });
  app.all('/responses', otherMethods('GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'));
  serveReceipt(app, { store, trustProxy, now });
  app.get('/live', live);
  app.all('/live', otherMethods('GET', 'HEAD'));
  app.get('/ready', ready({ store, stopping, warnings }));
  app.all('/ready', otherMethods('GET', 'HEAD'));
  const hosted = { store, spare, privacyUrl, own: surveys, keys, journey, now };
  const script = scriptIn(library);
  serveHosted(app, hosted, script);
  serveFrame(app, { ...hosted, origins, script });
  serveShortLinks(app);
  serveLinks(app, admin, hosted);
  serveSurveys(app, hosted);
  if (library) {
    app.get('/board', board(library));
    app.get('/board/', (context) => context.redirect('../board', 308));
    app.all('/board', otherMethods('GET', 'HEAD'));
    app.get('/builder', builder(library));
    app.get('/builder/', (context) => context.redirect('../builder', 308));
    app.all('/builder', otherMethods('GET', 'HEAD'));
    serveKiosk(app, { library, own: surveys });
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

/** What is packed on its way: what pages are made of. Acknowledgements would only grow, and exports stream. */
const packable = /^text\/(html|css|javascript)|^image\/svg/;

/** The script of the hosted pages, if the library is built. */
function scriptIn(library: string | undefined): string | undefined {
  const file = join(library ?? '', 'hosted', 'hosted.js');
  return library !== undefined && existsSync(file) ? file : undefined;
}

import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDemoLoader } from './demo/demo-loader.js';
import { createCollector, type CollectorOptions } from './app.js';
import { defaultJourney } from '../journey/index.js';
import type { RulesFile } from '../wire/work-schema.js';
import { casesBy } from './case-rules.js';
import { mailerOf } from './send-mail.js';
import { startMessages } from './message-clock.js';
import { mailto } from './message-courier.js';
import { listen } from './serve.js';
import { readSurveys, type SurveysRead } from './own-surveys.js';
import { startRetention } from './retention-clock.js';
import { StartError } from './start-error.js';
import { openDatabase } from './store/database.js';
import type { RetentionRules } from './store/retention-rules.js';
import { readsBeside } from './store/reads-beside.js';
import { createReads } from './store/reads.js';
import { createStore } from './store/response-store.js';

export interface RunOptions extends Pick<
  CollectorOptions,
  | 'journey'
  | 'origins'
  | 'token'
  | 'trustProxy'
  | 'itemsPerMinute'
  | 'privacyUrl'
  | 'site'
  | 'hideUnder'
  | 'timeZone'
  | 'keys'
> {
  /** Default 8787; 0 takes a free one. */
  port?: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Folder of the embedded database. Default `.kundresa`. */
  dataFolder?: string;
  /** Folder of own surveys, a JSON file each. */
  surveysFolder?: string | undefined;
  /** How long what is kept; looked after daily. Default: for ever. */
  retention?: RetentionRules;
  /** What makes a case, and who hears of it. Default: nothing does. */
  rules?: RulesFile;
  /** A PostgreSQL database instead. */
  databaseUrl?: string | undefined;
}

/** A collector that listens. */
export interface RunningCollector {
  /** Where, without a slash at the end. */
  address: string;
  /** Only this machine can reach it. */
  loopback: boolean;
  /** Takes no more, answers what is in flight, and closes the database. Takes at most five seconds. */
  stop(): Promise<void>;
}

const noSurveys: SurveysRead = { surveys: {}, problems: [] };

/** How long answers in flight may take once the collector stops, in milliseconds. */
const patience = 3000;

/** Opens the store and serves the collector. Rejects with a `StartError` that says what to mend. */
export async function runCollector({
  port = 8787,
  host = '127.0.0.1',
  dataFolder = '.kundresa',
  databaseUrl,
  retention = {},
  surveysFolder,
  rules: rulesOf = { rules: [] },
  site,
  ...options
}: RunOptions = {}): Promise<RunningCollector> {
  if (site !== undefined) checkSite(site, dataFolder);
  const { surveys, problems } = surveysFolder === undefined ? noSurveys : await readSurveys(surveysFolder);
  for (const problem of problems) console.error(problem);
  const { rules, webhooks = [], mails = [], smtp } = rulesOf;
  const byMail = mails.map(({ to, ...rest }) => ({ url: mailto + to, ...rest }));
  const subscribers = [...webhooks, ...byMail];
  const work = { caseFor: casesBy(rules, options.journey ?? defaultJourney), subscribers };
  const database = { dataFolder, databaseUrl, timeZone: options.timeZone ?? 'UTC' };
  const opened = await openDatabase(database);
  const own = createReads(opened.db);
  const reads = opened.engine === 'sqlite' ? readsBeside({ dataFolder, own }) : own;
  const store = createStore(opened, { work, reads });
  const loopback = isLoopbackHost(host);
  const demo = createDemoLoader({ store });
  let stopping = false;
  const app = createCollector({
    ...options,
    surveys,
    warnings: problems,
    store,
    loopback,
    library: libraryFolder(),
    site,
    demo,
    stopping: () => stopping,
  });
  try {
    const server = await listen(app, { port, host });
    await demo.resume();
    const stopRetention = startRetention({ store, rules: retention });
    const stopWebhooks = startMessages({
      deliveries: store.deliveries,
      overdue: () => store.cases.announceOverdue(),
      webhooks,
      sendMail: smtp && mailerOf(smtp),
    });
    return {
      address: server.address,
      loopback,
      async stop() {
        stopping = true;
        stopRetention();
        await server.stop(patience);
        await demo.stop();
        await Promise.race([stopWebhooks(), atLast(1000)]);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Resolves after some milliseconds. */
function atLast(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds).unref());
}

function checkSite(site: string, dataFolder: string): void {
  if (!existsSync(site)) throw new StartError(`The folder ${site} is not there: name another with --site.`);
  const path = relative(resolve(site), resolve(dataFolder));
  const outside = path.startsWith('..') || path.startsWith('.');
  if (!outside) {
    throw new StartError(
      `The data folder ${dataFolder} lies in the folder ${site}, which everybody may read: move it with --data.`,
    );
  }
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The built library: the folder above this module when it is built itself, else the project's. */
function libraryFolder(): string | undefined {
  const above = fileURLToPath(new URL('../..', import.meta.url));
  const folder = basename(above) === 'dist' ? above : join(above, 'dist');
  return existsSync(folder) ? folder : undefined;
}

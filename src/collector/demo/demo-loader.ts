import { reasonOf } from '../start-error.js';
import type { Store } from '../store/response-store.js';
import { loadDemoData } from './load-demo-data.js';

/** Loads demo data in the background. */
export interface DemoLoader {
  /** Begins to load, or goes on where it was broken off. While it loads, or is loaded, it does nothing. */
  start(): Promise<void>;
  /** Goes on with what was broken off, and begins nothing. */
  resume(): Promise<void>;
  /** Breaks off, and waits for what is being written. */
  stop(): Promise<void>;
  /** Resolves once nothing is being loaded. */
  done(): Promise<void>;
}

export interface DemoLoaderOptions {
  store: Pick<Store, 'demo'>;
  now?: () => Date;
  warn?: (message: string) => void;
}

/** The one that loads demo data into a store. */
export function createDemoLoader({
  store: { demo },
  now = () => new Date(),
  warn = console.error,
}: DemoLoaderOptions): DemoLoader {
  let work: { running: Promise<void>; stopped: boolean } | undefined;

  function run(): void {
    if (work) return;
    const mine = { running: Promise.resolve(), stopped: false };
    mine.running = loadDemoData({ demo }, now(), { isStopped: () => mine.stopped })
      .then(
        () => {},
        (error: unknown) => warn(`The demo data could not be loaded: ${reasonOf(error)}`),
      )
      .finally(() => {
        if (work === mine) work = undefined;
      });
    work = mine;
  }

  return {
    async start() {
      if ((await demo.state()) === 'loaded') return;
      await demo.begin(now().toISOString());
      run();
    },
    async resume() {
      if ((await demo.state()) === 'loading') run();
    },
    async stop() {
      if (work) work.stopped = true;
      await work?.running;
    },
    async done() {
      await work?.running;
    },
  };
}

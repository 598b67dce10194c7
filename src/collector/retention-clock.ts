import { reasonOf } from './start-error.js';
import type { RetentionRules } from './store/retention-rules.js';
import type { Store } from './store/response-store.js';

export interface RetentionClockOptions {
  store: Pick<Store, 'purge'>;
  rules: RetentionRules;
  /** Milliseconds between two runs. Default: a day. */
  every?: number;
  setTimer?: (run: () => void, after: number) => NodeJS.Timeout;
  warn?: (message: string) => void;
}

/** How long after the start the first run comes, in milliseconds. */
const first = 60_000;

/** Keeps the retention rules: a minute after the start and then daily. Returns what stops it. */
export function startRetention({
  store,
  rules,
  every = 86_400_000,
  setTimer = setTimeout,
  warn = console.error,
}: RetentionClockOptions): () => void {
  if (Object.keys(rules).length === 0) return () => {};
  let timer = setTimer(run, first);
  timer.unref();
  let stopped = false;

  function run(): void {
    store
      .purge(rules)
      .catch((error: unknown) => warn(`The retention rules could not be kept: ${reasonOf(error)}`))
      .finally(() => {
        if (stopped) return;
        timer = setTimer(run, every);
        timer.unref();
      });
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

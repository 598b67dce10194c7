import { reasonOf, type RunningCollector } from '../collector/index.js';

/** How long stopping may take in all, in milliseconds. */
const patience = 5000;

/** Stops the collector when the process is told to end; told again, it ends at once. */
export function stopOnSignal(collector: RunningCollector): void {
  let told = false;
  const stop = (): void => {
    if (told) process.exit(1);
    told = true;
    setTimeout(() => process.exit(1), patience).unref();
    collector.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`The collector did not stop as it should: ${reasonOf(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

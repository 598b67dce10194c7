import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from '../start-error.js';
import { createReads } from './reads.js';
import type { Ask } from './reads-beside.js';
import { openSqliteForReading } from './sqlite.js';

// The thread of `readsBeside`: reads by a connection of its own, which cannot write.
const { db, close } = await openSqliteForReading(String(workerData));
const reads = createReads(db);

parentPort?.on('message', (ask: Ask) => {
  const { id } = ask;
  answer(ask).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, failed: reasonOf(error) }),
  );
});

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.name) {
    case 'report':
      return reads.report(...ask.args);
    case 'comments':
      return reads.comments(...ask.args);
    case 'method':
      return reads.method(...ask.args);
    case 'close':
      await close();
      return parentPort?.close();
    default:
      return undefined;
  }
}

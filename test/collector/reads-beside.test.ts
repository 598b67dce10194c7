import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { understandItem } from '../../src/collector/understand-item.js';
import { readsBeside } from '../../src/collector/store/reads-beside.js';
import { createReads, type ReportAsk, type Reads } from '../../src/collector/store/reads.js';
import { defaultJourney } from '../../src/journey/index.js';
import { aResponse } from '../helpers/responses.js';
import { newFolder } from './new-folder.js';

const now = '2026-11-22T12:00:00.000Z';
const ask: ReportAsk = {
  query: 'by=day',
  journey: defaultJourney,
  hideUnder: 1,
  timeZone: 'UTC',
  demo: 'none',
  now,
};

/** The thread as it is in the sources, which need a loader. */
function begin(dataFolder: string): Worker {
  const at = new URL('../../src/collector/store/reads-worker.ts', import.meta.url);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import('${at.href}'); })`;
  return new Worker(code, { eval: true, workerData: dataFolder });
}

describe('a thread of its own', () => {
  const dataFolder = newFolder();
  let store: Store;
  let own: Reads;
  let beside: Reads;

  async function keep(n: number): Promise<void> {
    const item = aResponse({
      id: `3f2b8c1e-5d4a-4f6b-9c7d-${String(n).padStart(12, '0')}`,
      answers: [
        { question: 'score', kind: 'nps', measure: 'recommend', value: n },
        { question: 'why', kind: 'text', value: `Late ${n}.` },
      ],
    });
    await store.keep(understandItem(item, JSON.stringify(item), now));
  }

  before(async () => {
    const opened = await openDatabase({ dataFolder });
    own = createReads(opened.db);
    beside = readsBeside({ dataFolder, own, begin });
    store = createStore(opened, { reads: beside });
    await keep(1);
  });
  after(() => store.close());

  test('reads what the store itself reads', async () => {
    assert.deepEqual(await beside.report(ask), await own.report(ask));
    const options = { journey: defaultJourney, hideUnder: 1, limit: 10 };
    assert.deepEqual(
      await beside.comments({ q: 'late' }, options),
      await own.comments({ q: 'late' }, options),
    );
    const question = { scope: {}, journey: defaultJourney, hideUnder: 1, timeZone: 'UTC' };
    assert.deepEqual(await beside.method(question), await own.method(question));
  });

  test('reads at once what was just kept', async () => {
    await keep(2);
    assert.equal(JSON.parse((await store.report(ask)).body).responses, 2);
  });

  test('leaves the thread that asks to others', async () => {
    const refuse = (): never => assert.fail('read on the thread that asks');
    const alone = readsBeside({ dataFolder, own: { ...own, report: refuse }, begin });
    assert.deepEqual(await alone.report(ask), await own.report(ask));
    await alone.close();
  });

  test('says why something cannot be read, and reads on', async () => {
    await assert.rejects(beside.report({ ...ask, query: 'by=year' }), /by must be day, week, month/);
    assert.ok(await beside.report(ask));
  });

  test('is done without where there is none', async () => {
    const none = readsBeside({ dataFolder, own, begin: () => new Worker('process.exit()', { eval: true }) });
    assert.deepEqual(await none.report(ask), await own.report(ask));
    assert.deepEqual(await none.report(ask), await own.report(ask));
    await none.close();
  });

  test('begins anew after it has ended', async () => {
    await beside.close();
    assert.deepEqual(await beside.report(ask), await own.report(ask));
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDatabase, type DatabasePlace } from '../../src/collector/index.js';
import { openForWork } from '../../src/collector/store/open-for-work.js';
import { sha256 } from '../../src/collector/canonical.js';
import { anId, aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`erasing on ${engine.name}`, { skip: engine.skip }, () => {
    let place: DatabasePlace;
    let collector: CollectorUnderTest;
    before(async () => {
      place = await engine.empty();
      collector = await collectorOn(place);
    });
    after(() => collector.store.close());

    const ids = async (): Promise<unknown[]> => (await collector.exported()).map(({ id }) => id);

    test('by receipt takes the response, however the code is typed', async () => {
      const response = aResponse({ receipt: 'K7Q2-M4X0-9TRD' });
      await collector.post(response);
      assert.equal(await collector.store.erase({ receipt: 'k7q2 m4xo 9trd' }), 1);
      assert.ok(!(await ids()).includes(response.id));
    });

    test('by order takes every response about it, and of one site only if asked', async () => {
      const order = { id: 'B-77001' };
      const [one, other] = [aResponse({ order, site: 'one' }), aResponse({ order, site: 'other' })];
      await collector.post(one);
      await collector.post({ ...other, survey: 'csat' });
      assert.equal(await collector.store.erase({ order: order.id, site: 'one' }), 1);
      assert.deepEqual([(await ids()).includes(one.id), (await ids()).includes(other.id)], [false, true]);
      assert.equal(await collector.store.erase({ order: order.id }), 1);
    });

    test('by contact finds what was typed anywhere, and a number however it is written', async () => {
      const contact = { question: 'contact', kind: 'contact', value: { phone: '070-123 45 67' } };
      const text = { question: 'why', kind: 'text', value: 'Write to Kim@Example.com, please.' };
      const [byPhone, byText] = [aResponse({ answers: [contact] }), aResponse({ answers: [text] })];
      await collector.post(byPhone);
      await collector.post(byText);
      assert.equal(await collector.store.erase({ contact: '0701234567' }), 1);
      assert.equal(await collector.store.erase({ contact: 'kim@example.com' }), 1);
      assert.ok(!(await ids()).some((id) => id === byPhone.id || id === byText.id));
    });

    test('takes what was refused too, however its JSON escapes the order', async () => {
      const response = aResponse({ order: { id: 'C-88002' } });
      await collector.post(response);
      await collector.post({ ...response, answers: [], order: { id: 'C-88002', value: 'no number' } });
      await collector.post(`{"type":"response","order":{"id":"\\u0043-88002"},"broken":`);
      await collector.store.erase({ order: 'C-88002' });
      assert.ok(!(await collector.store.badRows()).some(({ raw }) => /88002/.test(raw)));
    });

    test('keeps what comes late out of the refused rows as well', async () => {
      const response = aResponse();
      await collector.post(response);
      await collector.store.erase([response.id]);
      await collector.post({ ...response, revision: 0 });
      await collector.post(JSON.stringify(response).slice(0, -5));
      assert.ok(!(await collector.store.badRows()).some(({ raw }) => raw.includes(response.id)));
    });

    test('holds for an id that was never here, so that it never arrives', async () => {
      const response = aResponse();
      assert.equal(await collector.store.erase([response.id.toUpperCase()]), 0);
      assert.equal((await told(await collector.post(response))).status, 'erased');
      assert.ok(!(await ids()).includes(response.id));
    });

    test('leaves a tombstone that names nobody', async () => {
      const id = anId();
      await collector.store.erase([id]);
      const opened = await openForReadingAll(place);
      const rows = await opened.tombstones();
      assert.ok(rows.length > 0);
      assert.ok(!rows.some((row) => row === id || row === sha256(id) || row.includes('-')));
    });

    test('shows somebody all that is kept, and no one else', async () => {
      const mine = aResponse({ order: { id: 'D-99003' } });
      await collector.post(mine);
      await collector.post(aResponse({ order: { id: 'D-99004' } }));
      await collector.post({ ...mine, answers: [], order: { id: 'D-99003', value: 'x' } });
      const { responses, refused } = await collector.store.subject({ order: 'D-99003' });
      assert.deepEqual(
        responses.map(({ id }) => id),
        [mine.id],
      );
      assert.equal(refused.length, 1);
    });
  });
}

/** The ids of all tombstones, read beside the collector. */
async function openForReadingAll(place: DatabasePlace): Promise<{ tombstones(): Promise<string[]> }> {
  const { openPostgres } = await import('../../src/collector/store/postgres.js');
  const { openSqliteForReading } = await import('../../src/collector/store/sqlite.js');
  const { db, close } = place.databaseUrl
    ? await openPostgres(place.databaseUrl)
    : await openSqliteForReading(place.dataFolder);
  return {
    async tombstones() {
      const rows = await db.selectFrom('tombstones').select('id').execute();
      await close();
      return rows.map(({ id }) => id);
    },
  };
}

test('nothing of an erased response is left in the files of SQLite', async () => {
  const [sqlite] = engines;
  const place = await sqlite?.empty();
  assert.ok(place);
  const collector = await collectorOn(place);
  const secret = 'a sentence that nobody else would ever write';
  const response = aResponse({ answers: [{ question: 'why', kind: 'text', value: secret }] });
  await collector.post(response);
  for (let count = 0; count < 30; count += 1) await collector.post(aResponse());
  assert.ok(filesOf(place.dataFolder).includes(secret));
  await collector.store.erase([response.id]);
  assert.ok(!filesOf(place.dataFolder).includes(secret));
  assert.ok(!filesOf(place.dataFolder).includes(response.id));
  await collector.store.close();
});

test('a command may work on the folder of a collector that runs', async () => {
  const [sqlite] = engines;
  const place = await sqlite?.empty();
  assert.ok(place);
  const collector = await collectorOn(place);
  const response = aResponse();
  await collector.post(response);
  const beside = await openForWork(place);
  assert.equal(await beside.erase([response.id]), 1);
  await beside.close();
  assert.equal((await told(await collector.post(response))).status, 'erased');
  assert.equal((await collector.report()).responses, 0);
  await collector.store.close();
});

test('tombstones of an earlier version hold on', async () => {
  const [sqlite] = engines;
  const place = await sqlite?.empty();
  assert.ok(place);
  const id = anId();
  const opened = await openDatabase(place);
  await opened.db.insertInto('tombstones').values({ id, erased_at: '2026-01-01T00:00:00.000Z' }).execute();
  await opened.db
    .withTables<{ kysely_migration: { name: string } }>()
    .deleteFrom('kysely_migration')
    .where('name', '=', '0003-erasure')
    .execute();
  await opened.close();
  const collector = await collectorOn(place);
  assert.equal((await told(await collector.post(aResponse({ id })))).status, 'erased');
  await collector.store.close();
});

function filesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

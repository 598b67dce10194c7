import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { fieldsIn, type Fields } from './hosted-page.js';
import { newFolder } from './new-folder.js';

let store: Store;
let collector: CollectorUnderTest;
let now = new Date('2026-03-01T12:00:00.000Z');
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  collector = collectorBefore(store, { now: () => now });
});
after(() => store.close());

/** Opens a page at noon, and sends it at another time with what is filled in. */
async function sendAt(time: string, site: string, filled: Fields): Promise<Response> {
  now = new Date('2026-03-01T12:00:00.000Z');
  const html = await (await collector.request(`/s/exit-poll?lang=en&site=${site}`)).text();
  now = new Date(time);
  const body = new URLSearchParams([...fieldsIn(html), ...new URLSearchParams(filled as [])]);
  return collector.request('/s/exit-poll', { method: 'POST', body });
}

async function linesOf(site: string): Promise<Record<string, unknown>[]> {
  return (await collector.exported()).filter((line) => line['site'] === site);
}

describe('a form that waited on the device', () => {
  test('was answered when it was sent, not when it came', async () => {
    const hours = String(3 * 3600);
    const answer = await sendAt('2026-03-01T15:00:30.000Z', 'waited.example', {
      source: 'ad',
      _waited: hours,
    });
    assert.equal(answer.status, 303);
    const [line] = await linesOf('waited.example');
    assert.equal(line?.['answeredAt'], '2026-03-01T12:00:30.000Z');
  });

  test('was never answered before it was shown', async () => {
    await sendAt('2026-03-01T12:00:10.000Z', 'early.example', { source: 'ad', _waited: '86400' });
    assert.equal((await linesOf('early.example'))[0]?.['answeredAt'], '2026-03-01T12:00:00.000Z');
  });

  test('counts as just sent where what it says is no number of seconds', async () => {
    await sendAt('2026-03-01T12:00:10.000Z', 'odd.example', { source: 'ad', _waited: '-5' });
    assert.equal((await linesOf('odd.example'))[0]?.['answeredAt'], '2026-03-01T12:00:10.000Z');
  });

  test('is kept as far as it is right, as whoever sent it may be gone', async () => {
    const wrong = { score: '9', why: 'x'.repeat(20_000) };
    now = new Date('2026-03-01T12:00:00.000Z');
    const html = await (await collector.request('/s/nps?lang=en&site=partly.example')).text();
    const first = new URLSearchParams([...fieldsIn(html), ['score', '9']]);
    const next = await (await collector.request('/s/nps', { method: 'POST', body: first })).text();
    now = new Date('2026-03-01T14:00:00.000Z');
    const sent = new URLSearchParams([...fieldsIn(next), ...Object.entries({ ...wrong, _waited: '60' })]);
    const answer = await collector.request('/s/nps', { method: 'POST', body: sent });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Shorten your answer/);
    const [line, ...others] = await linesOf('partly.example');
    const answers = line?.['answers'] as { question: string }[];
    assert.deepEqual([answers.map(({ question }) => question), others.length], [['score'], 0]);
    assert.equal(line?.['status'], 'complete');
  });

  test('of which nothing is right is no answer', async () => {
    const answer = await sendAt('2026-03-01T12:01:00.000Z', 'none.example', { _waited: '50' });
    assert.equal(answer.status, 422);
    assert.equal((await linesOf('none.example')).length, 0);
  });
});

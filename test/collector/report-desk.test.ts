import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../../src/collector/report-desk.js';

/** A desk whose reports take so long to make, and what was made. */
function deskWith({ cost, rows = 1 }: { cost: number; rows?: number }) {
  const state = { marker: 'a', now: 0, made: 0, turn: 0 };
  const desk = createDesk({
    marker: async () => state.marker,
    make: async (site) => {
      state.made += 1;
      state.now += cost;
      return { body: `${site ?? 'all'} ${state.made}`, rows };
    },
    turn: () => state.turn,
    now: () => state.now,
  });
  return { state, desk };
}

test('a report is made once as long as nothing changes', async () => {
  const { state, desk } = deskWith({ cost: 1 });
  assert.deepEqual(await desk(undefined), { etag: 'a', body: 'all 1' });
  assert.deepEqual(await desk(undefined), { etag: 'a', body: 'all 1' });
  state.marker = 'b';
  assert.deepEqual(await desk(undefined), { etag: 'b', body: 'all 2' });
});

test('many who ask at once get one report', async () => {
  const { state, desk } = deskWith({ cost: 1 });
  await Promise.all(Array.from({ length: 10 }, () => desk('shop.example')));
  assert.equal(state.made, 1);
});

test('a report that is dear to make is handed out for ten times its cost', async () => {
  const { state, desk } = deskWith({ cost: 300, rows: 100_000 });
  await desk(undefined);
  state.marker = 'b';
  state.now += 2999;
  assert.equal((await desk(undefined)).body, 'all 1');
  state.now += 2;
  assert.equal((await desk(undefined)).body, 'all 2');
});

test('a report of few rows is the newest, however long a busy machine takes for it', async () => {
  const { state, desk } = deskWith({ cost: 3000 });
  await desk(undefined);
  state.marker = 'b';
  assert.equal((await desk(undefined)).body, 'all 2');
});

test('what has to show at once shows at once, also in a report that is dear', async () => {
  const { state, desk } = deskWith({ cost: 300, rows: 100_000 });
  await desk(undefined);
  state.marker = 'b';
  state.turn += 1;
  assert.equal((await desk(undefined)).body, 'all 2');
});

test('sites are told apart, and only some are remembered', async () => {
  const { state, desk } = deskWith({ cost: 1 });
  const sites = Array.from({ length: 9 }, (_, at) => `shop${at}.example`);
  for (const site of sites) await desk(site);
  await desk(sites[8]);
  assert.equal(state.made, 9);
  assert.equal((await desk(sites[0])).body, 'shop0.example 10');
  assert.equal((await desk(undefined)).body, 'all 11');
});

test('a report that fails is made anew for the next who asks', async () => {
  let fails = true;
  const desk = createDesk({
    marker: async () => 'a',
    make: async () => {
      if (fails) throw new Error('database is away');
      return { body: 'made', rows: 1 };
    },
  });
  await assert.rejects(desk(undefined), /database is away/);
  fails = false;
  assert.equal((await desk(undefined)).body, 'made');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyResponse } from '../../src/wire/schema.js';
import { aKiosk, twoTouches } from './a-kiosk.js';
import { fakeWorld } from './fake-world.js';

test('one touch on a face is a finished response, kept before anybody is thanked', async () => {
  const { kiosk, kept, tap } = aKiosk();
  await tap(4);
  assert.equal(kiosk.screen, 'thanks');
  assert.equal(kept.length, 1);
  const [response] = kept;
  assert.deepEqual(surveyResponse.parse(response), response);
  assert.equal(response?.status, 'complete');
  assert.deepEqual(response.answers, [
    { question: 'visit', kind: 'csat4', value: 4, measure: 'satisfaction' },
  ]);
  assert.deepEqual(response.context, { location: 'Storgatan' });
});

test('the thanks stand for four seconds, and then nothing of the visitor is left', async () => {
  const { kiosk, world, tap } = aKiosk({ definition: twoTouches });
  await tap(2);
  await tap('no');
  assert.equal(kiosk.screen, 'thanks');
  const before = kiosk.turn;
  await world.advance(3600);
  assert.equal(kiosk.screen, 'thanks');
  await world.advance(400);
  assert.equal(kiosk.screen, 'attract');
  assert.equal(kiosk.turn, before + 1);
  assert.deepEqual(kiosk.state.answers, {});
  assert.deepEqual(kiosk.state.path, [0]);
});

test('a visitor of two touches is one response of two revisions', async () => {
  const { kept, tap } = aKiosk({ definition: twoTouches });
  await tap(2);
  await tap('no');
  assert.deepEqual(
    kept.map(({ revision, status }) => [revision, status]),
    [
      [1, 'partial'],
      [2, 'complete'],
    ],
  );
  assert.equal(kept[0]?.id, kept[1]?.id);
  assert.deepEqual(
    kept[1]?.answers.map(({ question }) => question),
    ['visit', 'found'],
  );
});

test('each visitor is a response of its own', async () => {
  const { kept, tap, world } = aKiosk();
  for (let visitor = 0; visitor < 3; visitor++) {
    await tap(3);
    await world.advance(10_000);
  }
  assert.equal(new Set(kept.map(({ id }) => id)).size, 3);
});

test('somebody who walks away is warned for twenty seconds, and then it begins again', async () => {
  const { kiosk, world, tap, kept } = aKiosk({ definition: twoTouches });
  await tap(2);
  await world.advance(24_000);
  assert.equal(kiosk.warning, undefined);
  await world.advance(1000);
  assert.equal(kiosk.warning, 20);
  await world.advance(19_000);
  assert.equal(kiosk.warning, 1);
  assert.equal(kiosk.screen, 'question');
  await world.advance(1000);
  assert.equal(kiosk.screen, 'attract');
  assert.equal(kept.length, 1, 'what was touched is kept');
});

test('a touch during the warning gives as much time again', async () => {
  const { kiosk, world, tap } = aKiosk({ definition: twoTouches });
  await tap(2);
  await world.advance(44_000);
  assert.equal(kiosk.warning, 1);
  kiosk.touch();
  assert.equal(kiosk.warning, undefined);
  await world.advance(24_000);
  assert.equal(kiosk.warning, undefined);
  assert.equal(kiosk.question?.id, 'found');
});

test('nobody is warned while nobody is there', async () => {
  const { kiosk, world } = aKiosk();
  kiosk.touch();
  await world.advance(600_000);
  assert.equal(kiosk.warning, undefined);
  assert.equal(kiosk.screen, 'attract');
});

test('of ten touches in five seconds one counts, and every one is kept', async () => {
  const { kept, world, tap } = aKiosk();
  for (let touch = 0; touch < 10; touch++) {
    await tap(1);
    await world.advance(200);
  }
  const counted = kept.filter(({ context }) => context?.['suspect'] === undefined);
  assert.ok(kept.length >= 3, `${kept.length} were kept`);
  assert.equal(counted.length, 1);
});

test('a touch that comes twice is one answer, and the thanks stay', async () => {
  const { kiosk, kept, world, tap } = aKiosk();
  await tap(4);
  await world.advance(300);
  await tap(4);
  assert.equal(kept.length, 1);
  assert.equal(kiosk.screen, 'thanks');
});

test('the next in the queue need not wait for the thanks to pass', async () => {
  const { kiosk, world, tap } = aKiosk();
  await tap(4);
  await world.advance(1500);
  kiosk.touch();
  assert.equal(kiosk.screen, 'attract');
});

test('what could not be made safe is not thanked for', async () => {
  const { kiosk, tap } = aKiosk({ isSafe: false });
  await tap(4);
  assert.equal(kiosk.screen, 'failed');
});

test('the next visitor begins in the first language', async () => {
  const { kiosk, world, kept, tap } = aKiosk({ languages: ['sv', 'en'] });
  kiosk.choose(1);
  assert.equal(kiosk.language.words.lang, 'en');
  await tap(4);
  await world.advance(5000);
  assert.equal(kiosk.language.words.lang, 'sv');
  assert.equal(kept.length, 1);
});

test('a language that nobody goes on in goes back by itself', async () => {
  const { kiosk, world } = aKiosk({ languages: ['sv', 'en'] });
  kiosk.choose(1);
  await world.advance(25_000);
  assert.equal(kiosk.language.words.lang, 'sv');
});

test('with start=touch a touch begins, and the time counts from there', async () => {
  const { kiosk, world, kept, tap } = aKiosk({ query: 'start=touch' });
  await world.advance(3_600_000);
  kiosk.start();
  assert.equal(kiosk.screen, 'question');
  await world.advance(5000);
  await tap(3);
  const [response] = kept;
  assert.equal(Date.parse(response?.answeredAt ?? '') - Date.parse(response?.startedAt ?? ''), 5000);
});

test('it is dark in its hours, lights up at a touch, and is dark again after a minute', async () => {
  const world = fakeWorld(new Date(2026, 10, 21, 20, 59).getTime());
  const { kiosk } = aKiosk({ query: 'sleep=21:00-07:00', world });
  assert.equal(kiosk.screen, 'attract');
  await world.advance(75_000);
  assert.equal(kiosk.screen, 'asleep');
  kiosk.touch();
  assert.equal(kiosk.screen, 'attract');
  await world.advance(50_000);
  assert.equal(kiosk.screen, 'attract');
  await world.advance(30_000);
  assert.equal(kiosk.screen, 'asleep');
  await world.advance(10 * 3_600_000);
  assert.equal(kiosk.screen, 'attract');
});

test('a visitor who is on the way is not put in the dark', async () => {
  const world = fakeWorld(new Date(2026, 10, 21, 20, 59, 50).getTime());
  const { kiosk, tap } = aKiosk({ definition: twoTouches, query: 'sleep=21:00-07:00', world });
  await tap(2);
  await world.advance(24_000);
  assert.equal(kiosk.screen, 'question');
});

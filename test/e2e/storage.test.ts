import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { databaseMade, onDevice, outboxWhen } from '../helpers/device.js';
import type { Device } from '../helpers/device.js';
import type { Reply } from '../helpers/fault-server.js';
import { answerPoll, giveReason, giveScore, loader, npsTag, pollTag, thanked } from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));

/** No test may end with something on a page that was thrown, or rejected, and not caught. */
afterEach(async () => assert.deepEqual(await web.closePages(), []));

after(() => web.close());

const broken: Reply = { status: 500, headers: { 'access-control-allow-origin': '*' }, body: 'It broke.' };
const day = 86_400_000;

/** Nothing at all, not even an empty database. */
const nothing: Device = { cookies: '', local: {}, session: {}, caches: [], databases: {}, outbox: [] };
/** What is left of an outbox that has been used. */
const emptied: Device = { ...nothing, databases: { kundresa: ['outbox'] } };

test('a page on which nothing has been asked yet keeps nothing', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint, 'placement="panel" delay="600"'));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await onDevice(page), nothing);
});

test('what is chosen and typed, and not sent, is kept nowhere', async () => {
  const site = web.newSite();
  const tab = `<feedback-tab lang="en" endpoint="${site.endpoint}" consent="storage"></feedback-tab>`;
  const { page } = await site.open(loader + tab);
  await page.getByRole('button', { name: 'Feedback' }).click();
  await page.getByRole('radio', { name: 'A problem' }).check();
  await page.getByRole('textbox').fill('I would rather not say.');
  await page.keyboard.press('Escape');
  assert.deepEqual(await withoutEmptyDatabase(page), nothing);
});

test('an answer on its way is one record in the outbox, just as it is posted, and nothing else', async () => {
  const site = web.newSite();
  site.network(broken);
  const { page } = await site.open(loader + npsTag(site.endpoint));
  await giveScore(page, 4);
  const { outbox, ...rest } = await onDevice(page);
  assert.deepEqual({ ...rest, outbox: [] }, emptied);
  assert.deepEqual(
    outbox.map(({ revision, body }) => [revision, body.status]),
    [[1, 'partial']],
  );
  assert.deepEqual(outbox[0]?.body, JSON.parse(site.posts()[0]?.body ?? ''));
});

test('the reason takes the place of the score that waits: the record is the same one', async () => {
  const site = web.newSite();
  site.network(broken);
  const { page } = await site.open(loader + npsTag(site.endpoint));
  await giveScore(page, 4);
  const [score] = (await onDevice(page)).outbox;
  await giveReason(page, 'The line was long.');
  await thanked(page);
  const { outbox } = await onDevice(page);
  assert.deepEqual(
    outbox.map(({ id, revision, body }) => [id, revision, body.answers.length]),
    [[score?.id, 2, 2]],
  );
});

test('an answer that is delivered leaves an empty outbox and nothing else', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint));
  await giveScore(page, 9);
  await giveReason(page, 'All of it.');
  await thanked(page);
  await site.storedWhen(([only]) => only?.status === 'complete');
  await databaseMade(page);
  await outboxWhen(page, ({ length }) => length === 0);
  assert.deepEqual(await onDevice(page), emptied);
});

test('an answer that is refused for good stays for 30 days, and is neither posted again nor kept longer', async () => {
  const site = web.newSite();
  site.network(({ body }) => {
    const { id } = JSON.parse(body) as { id: string };
    const error = { code: 'invalid', detail: 'There is no such survey.' };
    return { status: 422, headers: { 'access-control-allow-origin': '*' }, body: { id, error } };
  });
  const { page } = await site.open(loader + pollTag(site.endpoint));
  await answerPoll(page);
  await outboxWhen(page, ([only]) => only?.state === 'rejected');
  await page.close();

  const sooner = await site.open(loader + pollTag(site.endpoint), { later: 29 * day });
  await sooner.page.getByRole('radio', { name: 'A friend' }).waitFor();
  assert.deepEqual(
    (await onDevice(sooner.page)).outbox.map(({ state }) => state),
    ['rejected'],
  );
  await sooner.page.close();

  const later = await site.open(loader + pollTag(site.endpoint), { later: 31 * day });
  await outboxWhen(later.page, ({ length }) => length === 0);
  assert.equal(site.posts().length, 1);
});

test('without storage an answer on its way is kept nowhere', async () => {
  const site = web.newSite();
  site.network(broken);
  const { page } = await site.open(loader + pollTag(site.endpoint, 'storage="none"'));
  await answerPoll(page);
  await page.getByText('We could not save your answer.').waitFor();
  assert.deepEqual(await withoutEmptyDatabase(page), nothing);
});

for (const [end, consent, kept] of [
  ['answered', '', []],
  ['dismissed', '', []],
  ['answered', 'consent="storage"', ['answered']],
  ['dismissed', 'consent="storage"', ['dismissed']],
] as const)
  test(`a panel that is ${end}, ${consent ? 'with' : 'without'} consent to storage, leaves ${consent ? 'one mark' : 'no mark'}`, async () => {
    const site = web.newSite();
    const { page } = await site.open(
      loader + npsTag(site.endpoint, `placement="panel" delay="0" ${consent}`),
    );
    await page.getByRole('radio').first().waitFor();
    if (end === 'answered') await giveScore(page, 9);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('nps-survey [part~=panel]').waitFor({ state: 'detached' });
    const { local, session, cookies } = await onDevice(page);
    assert.deepEqual(
      Object.entries(local).map(([key, mark]) => [key, mark.replace(/ \d{13}$/, '')]),
      kept.map((outcome) => ['kundresa:mark:nps', outcome]),
    );
    assert.deepEqual([session, cookies], [{}, '']);
  });

test('an order that was asked about has a mark of its own', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + pollTag(site.endpoint, 'order-id="A-1001" consent="storage"'));
  await answerPoll(page);
  await thanked(page);
  await site.storedWhen();
  assert.deepEqual(Object.keys((await onDevice(page)).local), ['kundresa:mark:exit-poll:A-1001']);
});

test('consent that is given while the survey stands there holds for the answer', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + pollTag(site.endpoint));
  await page.getByRole('radio', { name: 'A friend' }).waitFor();
  await page.evaluate(() => document.querySelector('exit-poll')?.setAttribute('consent', 'storage'));
  await answerPoll(page);
  await thanked(page);
  await site.storedWhen();
  // What marks it is fetched only now.
  await page.waitForFunction('localStorage.length > 0');
  assert.deepEqual(Object.keys((await onDevice(page)).local), ['kundresa:mark:exit-poll']);
});

/** Ready to send, an element may have opened the database; nothing may be in it. */
async function withoutEmptyDatabase(page: Page): Promise<Device> {
  const { databases, ...rest } = await onDevice(page);
  assert.deepEqual(
    Object.keys(databases).filter((name) => name !== 'kundresa'),
    [],
  );
  return { ...rest, databases: {} };
}

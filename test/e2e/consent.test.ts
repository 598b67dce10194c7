import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { databaseMade, onDevice, outboxWhen } from '../helpers/device.js';
import { answerPoll, giveScore, loader, npsTag, pollTag, thanked } from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));

afterEach(async () => assert.deepEqual(await web.closePages(), []));

after(() => web.close());

const address = "history.replaceState(null, '', '/thanks?=nobody&utm_source=mail&token=secret#utm_source');";
const signal = "Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });";
const rules = 'sample="100%" query-keys=", utm_source, utm_campaign"';
const dice = 'kundresa:dice:exit-poll';
const mark = 'kundresa:mark:exit-poll';

for (const [state, gpc, local, databases, query] of [
  ['', false, [], ['kundresa'], ''],
  ['storage', false, [dice, mark], ['kundresa'], ''],
  ['storage attribution', false, [dice, mark], ['kundresa'], '?utm_source=mail'],
  ['attribution', false, [], ['kundresa'], '?utm_source=mail'],
  ['storage attribution', true, [dice, mark], ['kundresa'], ''],
  ['no-storage', false, [], [], ''],
  ['no-storage attribution', false, [], [], '?utm_source=mail'],
  ['STORAGE Attribution', false, [dice, mark], ['kundresa'], '?utm_source=mail'],
  ['storage no-storage attribution no-attribution', false, [], [], ''],
] as const)
  test(`with consent “${state}”${gpc ? ' and Global Privacy Control' : ''} ${local.length} keys and ${databases.length} databases are kept, and “${query}” is sent`, async () => {
    const site = web.newSite();
    const { page } = await site.open(loader + pollTag(site.endpoint, `consent="${state}" ${rules}`), {
      path: '/thanks',
      before: gpc ? address + signal : address,
    });
    await answerPoll(page);
    await thanked(page);
    const [stored] = await site.storedWhen();
    if (databases.length > 0) await databaseMade(page);
    await outboxWhen(page, ({ length }) => length === 0);
    const device = await onDevice(page);
    assert.deepEqual(Object.keys(device.local).toSorted(), local);
    assert.deepEqual([Object.keys(device.databases), device.session, device.cookies], [databases, {}, '']);
    assert.equal(stored?.page, `${site.origin}/thanks${query}`);
  });

test('consent that is withdrawn on a page takes everything away, and what was not delivered arrives', async () => {
  const site = web.newSite();
  const down = { status: 503, headers: { 'access-control-allow-origin': '*' } };
  site.network(down);
  const { page } = await site.open(loader + pollTag(site.endpoint, 'consent="storage"'));
  await answerPoll(page);
  await outboxWhen(page, ([only]) => only?.state === 'waiting' && site.posts().length > 0);
  await thanked(page);
  const posts = site.posts().length;
  await page.evaluate(() => dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: false } })));
  await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  const { local, databases } = await onDevice(page);
  assert.deepEqual([local, databases], [{}, {}]);
  await web.server.received(() => site.posts().length > posts);
});

for (const file of ['kundresa.js', 'kundresa.all.js'])
  for (const [said, kept] of [
    ['storage', [mark]],
    ['no-storage', []],
  ] as const)
    test(`what the script tag of ${file} says, “${said}”, holds for a tag of the page`, async () => {
      const site = web.newSite();
      const script = `<script src="/dist/${file}" data-consent="${said}"></script>`;
      const { page } = await site.open(script + pollTag(site.endpoint));
      await page.locator(`exit-poll[consent=${said}]`).waitFor();
      await answerPoll(page);
      await thanked(page);
      await site.storedWhen();
      if (said === 'storage') await databaseMade(page);
      const { local, databases } = await onDevice(page);
      assert.deepEqual(Object.keys(local), kept);
      assert.equal('kundresa' in databases, said === 'storage');
    });

test('a consent dialog that speaks TCF is followed where the script tag says so', async () => {
  const site = web.newSite();
  const dialog = `globalThis.__tcfapi = (command, version, hear) => command === 'addEventListener' &&
    hear({ eventStatus: 'tcloaded', listenerId: 1, purpose: { consents: { 1: true } } }, true);`;
  const script = '<script src="/dist/kundresa.js" data-consent="tcf"></script>';
  const { page } = await site.open(script + pollTag(site.endpoint), { before: dialog });
  await page.locator('exit-poll[consent=storage]').waitFor();
});

test('a consent dialog that throws is reported, and the page hears of no error', async () => {
  const site = web.newSite();
  const script = '<script src="/dist/kundresa.js" data-consent="tcf"></script>';
  const { heard } = await site.open(script + pollTag(site.endpoint), {
    before: "globalThis.__tcfapi = () => { throw new Error('broken'); };",
  });
  await heard('Kundresa cannot follow the consent dialog');
});

test('a word that says nothing of consent is reported', async () => {
  const site = web.newSite();
  const script = '<script src="/dist/kundresa.js" data-consent="tcf no-storge"></script>';
  const { heard } = await site.open(script + pollTag(site.endpoint, 'consent="storage,contact" pages="*"'));
  await Promise.all([heard('consent knows no “storge”'), heard('consent knows no “storage,contact”')]);
});

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} warns of personal data in free text, and sends it as it is`, async () => {
    const site = web.newSite();
    const { page } = await site.open(`<script src="/dist/${file}"></script>${npsTag(site.endpoint)}`);
    await giveScore(page, 3);
    await page.getByRole('textbox').fill('Write to kim@shop.example');
    await page.getByText('This looks like an e-mail address. Please leave out personal details.').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await site.storedWhen(([only]) => only?.status === 'complete');
    assert.match(site.posts().at(-1)?.body ?? '', /"value":"Write to kim@shop\.example"/);
  });

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} asks children for no free text and keeps nothing`, async () => {
    const site = web.newSite();
    const survey = npsTag(site.endpoint, 'audience="child" consent="storage"');
    const { page } = await site.open(`<script src="/dist/${file}"></script>${survey}`);
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await thanked(page);
    const [stored] = await site.storedWhen();
    assert.deepEqual([stored?.status, stored?.answers.length], ['complete', 1]);
    const { local, session, databases } = await onDevice(page);
    assert.deepEqual([local, session, databases], [{}, {}, {}]);
  });

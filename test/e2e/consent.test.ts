import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { onDevice, outboxWhen } from '../helpers/device.js';
import { answerPoll, loader, pollTag, thanked } from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));

afterEach(async () => assert.deepEqual(await web.closePages(), []));

after(() => web.close());

const address = "history.replaceState(null, '', '/thanks?utm_source=mail&token=secret');";
const signal = "Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });";
const rules = 'sample="100%" query-keys="utm_source"';
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
    await outboxWhen(page, ({ length }) => length === 0);
    const device = await onDevice(page);
    assert.deepEqual(Object.keys(device.local).toSorted(), local);
    assert.deepEqual([Object.keys(device.databases), device.session, device.cookies], [databases, {}, '']);
    assert.equal(stored?.page, `${site.origin}/thanks${query}`);
  });

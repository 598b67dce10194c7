import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, afterEach, before, test } from 'node:test';
import { startCollector } from '../helpers/collector.js';
import { onDevice, outboxWhen } from '../helpers/device.js';
import { exported, exportedWhen } from '../helpers/export.js';
import type { Reply } from '../helpers/fault-server.js';
import { startBrowser } from '../helpers/pages.js';
import {
  answerPoll,
  giveReason,
  giveScore,
  keptOffline,
  loader,
  npsTag,
  pollTag,
  thanked,
} from '../helpers/visitor.js';
import { relay, startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;

before(async () => {
  web = await startWeb();
});

/** No test may end with something on a page that was thrown, or rejected, and not caught. */
afterEach(async () => assert.deepEqual(await web.closePages(), []));

after(() => web.close());

const cors = { 'access-control-allow-origin': '*' };
const broken: Reply = { status: 500, headers: cors, body: 'It broke.' };
const portal: Reply = {
  headers: { ...cors, 'content-type': 'text/html' },
  body: '<!doctype html><title>Log in to the Wi-Fi</title>',
};
const hour = 3_600_000;
/** For a page: each wait is the shortest that may be drawn. */
const hurried = 'Math.random = () => 0';

test('an answer given while the collector is down is stored once it is up, score and reason in one row', async (t) => {
  const site = web.newSite();
  const first = await startCollector();
  await first.stop();
  const { page } = await site.open(loader + npsTag(`${first.origin}/responses`));
  await giveScore(page, 9);
  await giveReason(page, 'They called back.');
  await thanked(page);
  await keptOffline(page);

  const collector = await startCollector(first);
  t.after(() => collector.stop());
  const [row, ...others] = await exportedWhen(collector, (rows) => rows.length > 0);
  assert.deepEqual([row?.revision, row?.status, others], [2, 'complete', []]);
  assert.deepEqual(
    row?.answers.map(({ value }) => value),
    [9, 'They called back.'],
  );
});

test('an answer is there after the collector is killed the moment it has acknowledged it', async (t) => {
  const site = web.newSite();
  const first = await startCollector();
  const pass = relay(first);
  site.network(async (request) => {
    const acknowledgement = await pass(request);
    await first.stop('SIGKILL');
    return acknowledgement;
  });
  const { page } = await site.open(loader + pollTag(site.endpoint));
  const delivered = page.waitForResponse(site.endpoint);
  await answerPoll(page);
  await delivered;

  const collector = await startCollector(first);
  t.after(() => collector.stop());
  assert.deepEqual(
    (await exported(collector)).map(({ answers }) => answers[0]?.value),
    ['friend'],
  );
});

test('an answer outlives a browser that is killed right after the thanks, and arrives from a page that asks nothing', async (t) => {
  const site = web.newSite();
  const first = await startCollector();
  await first.stop();
  web.server.page('/asks', `<!doctype html>${loader}${pollTag(`${first.origin}/responses`)}`);
  web.server.page('/asks-nothing', `<!doctype html>${loader}<p>News</p>`);
  const killed = await startBrowser();
  t.after(() => killed.kill());
  const page = await killed.newPage();
  await page.goto(`${site.origin}/asks`);
  await answerPoll(page);
  await thanked(page);
  await killed.kill();

  const collector = await startCollector(first);
  t.after(() => collector.stop());
  const restarted = await startBrowser(killed);
  t.after(() => restarted.kill());
  // The browser was killed in the midst of a post, which has the answer to itself for half a minute.
  await restarted.context.addInitScript('{ const { now } = Date; Date.now = () => now() + 31_000; }');
  await (await restarted.newPage()).goto(`${site.origin}/asks-nothing`);
  const rows = await exportedWhen(collector, ({ length }) => length > 0);
  assert.deepEqual(
    rows.map(({ answers }) => answers[0]?.value),
    ['friend'],
  );
});

test('of two tabs that queued twenty answers, one sends them, one at a time, each stored once', async () => {
  const site = web.newSite();
  let underWay = 0;
  let most = 0;
  const pass = relay(web.collector);
  site.network(async (request) => {
    most = Math.max(most, (underWay += 1));
    const reply = await pass(request);
    underWay -= 1;
    return reply;
  });
  const body = loader + Array.from({ length: 10 }, () => pollTag(site.endpoint)).join('');
  const tabs = [await site.open(body), await site.open(body)];
  for (const { page } of tabs) await page.waitForLoadState('networkidle');
  await web.browser.context.setOffline(true);
  for (const { page } of tabs) {
    await page.bringToFront();
    for (const poll of await page.locator('exit-poll').all()) {
      await answerPoll(poll);
      await keptOffline(poll);
    }
  }
  for (const { page } of tabs) assert.equal((await onDevice(page)).outbox.length, 20);

  await web.browser.context.setOffline(false);
  const rows = await site.storedWhen(({ length }) => length >= 20);
  assert.equal(rows.length, 20);
  assert.ok(site.posts().length <= 22, `${site.posts().length} posts`);
  assert.equal(most, 1);
});

test('an answer arrives when the click that sends it also leads to another page', async () => {
  const site = web.newSite();
  web.server.page('/elsewhere', '<!doctype html><title>elsewhere</title>');
  const { page } = await site.open(
    `${loader}${pollTag(site.endpoint)}<script>
       addEventListener('click', (event) => {
         if (event.composedPath()[0].matches('.submit')) location.href = '/elsewhere';
       });</script>`,
  );
  await answerPoll(page);
  await page.waitForURL('**/elsewhere');
  assert.equal((await site.storedWhen()).length, 1);
});

test('a late acknowledgement of the score does not delete the reason', async () => {
  const site = web.newSite();
  const pass = relay(web.collector);
  const gate = new EventTarget();
  const late = once(gate, 'open');
  site.network(async (request) => ({ ...(await pass(request)), until: late }), broken);
  const { page } = await site.open(
    `${loader}${npsTag(site.endpoint)}<script>
       addEventListener('survey-delivery', ({ delivery: { state, revision } }) => {
         document.title += ' ' + state + revision;
       });</script>`,
    { before: hurried },
  );
  await giveScore(page, 3);
  await giveReason(page, 'Nobody answered.');
  await thanked(page);
  await keptOffline(page);

  gate.dispatchEvent(new Event('open'));
  await page.waitForFunction(() => document.title.includes(' delivered1'));
  assert.deepEqual(
    (await onDevice(page)).outbox.map(({ revision }) => revision),
    [2],
  );

  site.network(pass);
  const [row] = await site.storedWhen(([only]) => only?.revision === 2);
  assert.equal(row?.answers[1]?.value, 'Nobody answered.');
});

test('an answer that met three errors of the server is stored once, by the fourth post', async () => {
  const site = web.newSite();
  site.network(broken, broken, broken, relay(web.collector));
  const { page } = await site.open(loader + pollTag(site.endpoint), { before: hurried });
  await answerPoll(page);
  await thanked(page);
  assert.equal((await site.storedWhen()).length, 1);
  assert.equal(site.posts().length, 4);
});

test('the page of a captive portal is no acknowledgement: the answer is delivered on a later visit', async () => {
  const site = web.newSite();
  site.network(portal);
  const { page } = await site.open(loader + pollTag(site.endpoint));
  await answerPoll(page);
  await keptOffline(page);
  assert.equal((await onDevice(page)).outbox.length, 1);
  await page.close();

  site.network(relay(web.collector));
  await site.open(loader, { later: 2 * hour });
  assert.equal((await site.storedWhen()).length, 1);
});

test('an answer that met 404 is delivered when the endpoint is there', async () => {
  const site = web.newSite();
  site.network({ status: 404, headers: cors, body: 'not found' }, relay(web.collector));
  const { page } = await site.open(loader + pollTag(site.endpoint));
  await answerPoll(page);
  await thanked(page);
  assert.equal((await site.storedWhen()).length, 1);
});

test('an answer whose connection broke after it was stored is posted again and stored once', async () => {
  const site = web.newSite();
  const pass = relay(web.collector);
  const statuses: (string | undefined)[] = [];
  site.network(
    async (request) => {
      statuses.push(statusIn(await pass(request)));
      return { resetAfterBody: true };
    },
    async (request) => {
      const acknowledgement = await pass(request);
      statuses.push(statusIn(acknowledgement));
      return acknowledgement;
    },
  );
  const { page } = await site.open(loader + pollTag(site.endpoint));
  await answerPoll(page);
  await thanked(page);
  await page.close();

  const later = await site.open(loader, { later: 2 * hour });
  await outboxWhen(later.page, ({ length }) => length === 0);
  // A page that is left may post it once more, and cannot hear the answer.
  const [first, ...again] = statuses;
  assert.equal(first, 'stored');
  assert.deepEqual(new Set(again), new Set(['duplicate']));
  assert.equal((await site.stored()).length, 1);
});

/** What an acknowledgement says. */
function statusIn({ body }: Reply): string | undefined {
  return /"status":"(\w+)"/.exec(String(body))?.[1];
}

test('an answer that the page’s policy keeps from leaving is kept, and delivered once it allows', async () => {
  const site = web.newSite();
  const body = loader + pollTag(site.endpoint);
  const { page, said, heard } = await site.open(body, { policy: `connect-src 'self'` });
  await answerPoll(page);
  await thanked(page);
  await keptOffline(page);
  await heard('Add connect-src');
  assert.equal(said.filter((text) => text.includes(`Add connect-src ${site.endpoint}`)).length, 1);
  assert.equal(site.posts().length, 0);
  await page.close();

  await site.open(body, { policy: `connect-src ${site.endpoint}`, later: 2 * hour });
  assert.equal((await site.storedWhen()).length, 1);
});

test('without storage nobody is thanked while the endpoint is down, the text stays, and trying again works', async () => {
  const site = web.newSite();
  site.network(broken);
  const { page } = await site.open(loader + npsTag(site.endpoint, 'storage="none"'));
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByText('We could not save your answer.').waitFor();
  assert.equal(await page.getByRole('radio', { name: '9', exact: true }).isChecked(), true);

  site.network(relay(web.collector));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('textbox').fill('All of it.');
  site.network(broken);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('We could not save your answer.').waitFor();
  assert.equal(await page.getByRole('textbox').inputValue(), 'All of it.');
  assert.equal(await page.getByText('Thank you').count(), 0);

  site.network(relay(web.collector));
  await page.getByRole('button', { name: 'Try again' }).click();
  await thanked(page);
  assert.deepEqual(
    (await site.stored()).map(({ revision, answers }) => [revision, answers[1]?.value]),
    [[2, 'All of it.']],
  );
});

for (const [what, endpoint] of [
  ['no endpoint', ''],
  ['a script for an endpoint', 'javascript:alert(1)'],
])
  test(`an answer to a survey with ${what} is held, with one warning, until the site has a good one`, async () => {
    const site = web.newSite();
    const { page, said, heard } = await site.open(loader + pollTag(endpoint ?? ''));
    await answerPoll(page);
    await thanked(page);
    await keptOffline(page);
    await heard('cannot be posted to');
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /kundresa: endpoint=.* cannot be posted to/);
    await page.close();

    await site.open(loader + npsTag(site.endpoint), { path: '/mended' });
    const [row] = await site.storedWhen();
    assert.equal(row?.survey, 'exit-poll');
  });

test('an answer on an https page with an http endpoint is held, with one warning, until the site has a good one', async () => {
  const site = 'https://shop.example';
  const { context } = web.browser;
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route(`${site}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/responses') {
      const response = await route.fetch({ url: `${web.collector.origin}/responses` });
      return route.fulfill({ response });
    }
    if (path.startsWith('/dist/')) return route.fulfill({ path: path.slice(1) });
    const endpoint = path === '/mended' ? '/responses' : 'http://svar.example/responses';
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${loader}${pollTag(endpoint)}` });
  });
  const warned = page.waitForEvent('console');
  await page.goto(site);
  await answerPoll(page);
  await keptOffline(page);
  await warned;
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0] ?? '', /kundresa: endpoint=.* cannot be posted to/);

  await page.goto(`${site}/mended`);
  const rows = await exportedWhen(web.collector, (all) => all.some((row) => row.page === `${site}/`));
  assert.equal(rows.filter((row) => row.page === `${site}/`).length, 1);
  await page.close();
});

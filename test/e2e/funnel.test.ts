import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { rowsIn } from '../helpers/tables.js';
import { giveReason, giveScore, loader, npsTag, pollTag, thanked } from '../helpers/visitor.js';
import { startWeb, type Site, type Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));
afterEach(async () => assert.deepEqual(await web.closePages(), []));
after(() => web.close());

/** Counts are sent when the page is left. */
async function leave(page: Page, site: Site, wanted: number): Promise<string[]> {
  await page.goto(`${site.origin}/elsewhere`);
  for (const end = Date.now() + 5000; site.counts().length < wanted && Date.now() < end;)
    await page.waitForTimeout(20);
  return site.counts().map(({ event }) => event);
}

async function visit(site: Site, body: string): Promise<Page> {
  web.server.page('/elsewhere', '<!doctype html><title>elsewhere</title>');
  const { page } = await site.open(body);
  await page.locator('[part~=card]').first().waitFor();
  // Whatever counts is fetched after the survey is there.
  await page.waitForLoadState('networkidle');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page;
}

/** Resolves once the browser has looked for what covers what, which it does every 100 ms. */
async function looked(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 9px; block-size: 9px';
    let looks = 0;
    new IntersectionObserver(() => {
      looks += 1;
      probe.style.insetBlockStart = '-20px';
      if (looks === 2) resolve();
    }, { threshold: [0.1, 0.9], trackVisibility: true, delay: 100 }).observe(probe);
  })`);
}

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} counts who saw, began, answered and ended`, async () => {
    const site = web.newSite();
    const page = await visit(site, `<script src="/dist/${file}"></script>${npsTag(site.endpoint)}`);
    await giveScore(page, 9);
    await giveReason(page, 'All of it.');
    await thanked(page);
    assert.deepEqual(await leave(page, site, 5), ['eligible', 'shown', 'started', 'answered', 'completed']);
  });

test('a page that is loaded again, or gone back to, counts nobody twice', async () => {
  const site = web.newSite();
  const page = await visit(site, loader + npsTag(site.endpoint));
  await page.reload({ waitUntil: 'networkidle' });
  await leave(page, site, 2);
  await page.goBack({ waitUntil: 'networkidle' });
  await page.locator('[part~=card]').waitFor();
  assert.deepEqual(await leave(page, site, 2), ['eligible', 'shown']);
});

test('an inline survey for which somebody decides counts once', async () => {
  const site = web.newSite();
  const page = await visit(site, loader + npsTag(site.endpoint, 'consent="storage"'));
  assert.deepEqual(await leave(page, site, 2), ['eligible', 'shown']);
});

test('a survey that a dialog of the page covers is shown once that is closed', async () => {
  const site = web.newSite();
  const dialog =
    '<div id="dialog" style="position: fixed; inset: 0; background: white; z-index: 9">Cookies?</div>';
  const body = loader + npsTag(site.endpoint) + dialog;
  const covered = await visit(site, body);
  assert.deepEqual(await leave(covered, site, 1), ['eligible']);
  const closed = await visit(site, `${body}<p>Another page</p>`);
  await closed.evaluate(() => document.querySelector('#dialog')?.remove());
  await looked(closed);
  assert.deepEqual(await leave(closed, site, 3), ['eligible', 'eligible', 'shown']);
});

test('a panel that the page keeps from showing is counted as prevented', async () => {
  const site = web.newSite();
  const prevent = `addEventListener('survey-show', (event) => event.preventDefault());`;
  const { page } = await site.open(`${loader}${npsTag(site.endpoint, 'placement="panel" trigger="now"')}`, {
    before: `${prevent} addEventListener('survey-show', () => (document.title = 'kept'));`,
  });
  await page.waitForFunction(`document.title === 'kept'`);
  web.server.page('/elsewhere', '<!doctype html><title>elsewhere</title>');
  assert.deepEqual(await leave(page, site, 2), ['eligible', 'suppressed']);
  assert.deepEqual(
    site.counts().map(({ survey, reason }) => [survey, reason]),
    [
      ['nps', undefined],
      ['nps', 'prevented'],
    ],
  );
});

test('a panel that stays away says why', async () => {
  const site = web.newSite();
  const panel = npsTag(site.endpoint, 'placement="panel" delay="0" consent="storage"');
  const page = await visit(site, loader + panel);
  await page.locator('[part~=close]').click();
  await leave(page, site, 3);
  const again = await site.open(loader + panel);
  await again.page.waitForLoadState('networkidle');
  assert.deepEqual(await leave(again.page, site, 5), [
    'eligible',
    'shown',
    'dismissed',
    'eligible',
    'suppressed',
  ]);
});

test('the report has the rates, and counts hold what docs/privacy.md lists and nothing else', async () => {
  const site = web.newSite();
  const tags = 'site="rates.example"';
  const page = await visit(
    site,
    loader + npsTag(site.endpoint, tags) + pollTag(site.endpoint, `${tags} test order-id="A-1"`),
  );
  await giveScore(page.locator('nps-survey'), 9);
  await leave(page, site, 6);
  const { page: other } = await site.open(
    loader + npsTag(site.endpoint, `${tags} placement="panel" trigger="now" data-kundresa-protect`),
  );
  await other.waitForLoadState('networkidle');
  await leave(other, site, 8);

  const answer = await fetch(`${web.collector.origin}/report?site=rates.example`);
  const report = JSON.stringify(await answer.json());
  assert.match(report, /"response"/);
  const sent = new Set(site.counts().flatMap((item) => Object.keys(item)));
  const listed = rowsIn('docs/privacy.md', 'Counted').flatMap(([names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
  assert.deepEqual([...sent].toSorted(), listed.toSorted());
});

test('a panel that is held back before anything shows fetches what counts, and no elements', async () => {
  const site = web.newSite();
  const earlier = web.server.requests.length;
  const panel = npsTag(site.endpoint, 'placement="panel" trigger="now" data-kundresa-protect');
  const { page } = await site.open(loader + panel);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await leave(page, site, 2), ['eligible', 'suppressed']);
  const fetched = web.server.requests.slice(earlier).map(({ path }) => path);
  const [counting, elements] = ['follow', 'elements'].map((name) =>
    fetched.filter((path) => path.includes(name)),
  );
  assert.deepEqual([counting?.length, elements?.length], [1, 0]);
});

test('funnel="none" sends nothing', async () => {
  const site = web.newSite();
  const page = await visit(site, loader + npsTag(site.endpoint, 'funnel="none"'));
  await page.goto(`${site.origin}/elsewhere`, { waitUntil: 'networkidle' });
  assert.deepEqual(site.counts(), []);
});

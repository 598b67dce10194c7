import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { loader, npsTag } from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Site, Web } from '../helpers/web.js';

let web: Web;

before(async () => {
  web = await startWeb();
  const type = { 'content-type': 'text/javascript' };
  const script = (path: string): Buffer => readFileSync(`node_modules/${path}`);
  web.server.on('/turbo.js', { body: script('@hotwired/turbo/dist/turbo.es2017-umd.js'), headers: type });
  web.server.on('/htmx.js', { body: script('htmx.org/dist/htmx.min.js'), headers: type });
});

afterEach(async () => assert.deepEqual(await web.closePages(), []));
after(() => web.close());

/** Counts what the library listens to on the window, and tells of what opens where. */
const watching = `
  if (!window.heard) {
    window.heard = 0;
    window.opened = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const { signal } = Object(options);
      if (this === window && signal && !signal.aborted) {
        window.heard++;
        addEventListener.call(signal, 'abort', () => window.heard--);
      }
      return addEventListener.call(this, type, listener, options);
    };
    addEventListener.call(window, 'survey-shown', ({ survey }) => window.opened.push(location.pathname + ' ' + survey));
  }`;

function turboPage(body: string): string {
  return `<!doctype html><html lang="en"><head><title>page</title><script src="/turbo.js"></script>${loader.replace('<script', '<script defer')}</head><body>${body}</body></html>`;
}

const links = '<nav><a href="/turbo-a">A</a> <a href="/turbo-b">B</a></nav>';

/** Opens a page that Turbo drives. */
async function openTurbo(site: Site, bodies: { a: string; b: string }): Promise<Page> {
  web.server.page('/turbo-a', turboPage(links + bodies.a));
  web.server.page('/turbo-b', turboPage(links + bodies.b));
  const { page } = await site.open('', { path: '/start', before: watching });
  await page.goto(`${site.origin}/turbo-a`);
  return page;
}

async function go(page: Page, name: 'A' | 'B'): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(`**/turbo-${name.toLowerCase()}`);
  await page.waitForFunction(`!document.documentElement.hasAttribute('data-turbo-preview')`);
}

function opened(page: Page): Promise<unknown> {
  return page.evaluate('window.opened');
}

/** Longer than any delay here, unless told how long, in milliseconds. */
function wait(page: Page, time = 900): Promise<unknown> {
  return page.evaluate(`new Promise((done) => setTimeout(done, ${time}))`);
}

const panel = 'placement="panel"';

test('with Turbo a panel follows the route: it opens on the page that it is meant for', async () => {
  const site = web.newSite();
  const survey = npsTag(site.endpoint, `${panel} trigger="delay:0.1" pages="/turbo-b"`);
  const page = await openTurbo(site, { a: survey, b: survey });
  await wait(page);
  assert.deepEqual(await opened(page), []);
  await go(page, 'B');
  await page.locator('[part~=panel]').waitFor();
  assert.deepEqual(await opened(page), ['/turbo-b nps']);
});

test('with Turbo nothing opens on the page that the visitor has moved on to, and nothing listens there', async () => {
  const site = web.newSite();
  const survey = npsTag(site.endpoint, `${panel} trigger="delay:3 scroll:90 idle:3 click:main exit"`);
  const page = await openTurbo(site, { a: survey, b: '<main>B</main>' });
  await page.waitForFunction('window.heard > 6');
  await go(page, 'B');
  await wait(page, 3300);
  await page.locator('main').click();
  assert.deepEqual(await opened(page), []);
  const idle = await page.evaluate('window.heard');
  await go(page, 'A');
  await go(page, 'B');
  await wait(page, 3300);
  assert.equal(await page.evaluate('window.heard'), idle);
});

test('with Turbo a panel that was closed stays closed, back and forth', async () => {
  const site = web.newSite();
  const survey = npsTag(site.endpoint, `${panel} delay="0"`);
  const page = await openTurbo(site, { a: survey, b: survey });
  await page.locator('[part~=close]').click();
  await go(page, 'B');
  await wait(page);
  await page.goBack();
  await page.waitForURL('**/turbo-a');
  await wait(page);
  assert.deepEqual(await opened(page), ['/turbo-a nps']);
  assert.equal(await page.locator('nps-survey').count(), 1);
});

test('with Turbo an answer of one page is not asked for again on the next', async () => {
  const site = web.newSite();
  const survey = npsTag(site.endpoint, `${panel} delay="0"`);
  const page = await openTurbo(site, { a: survey, b: survey });
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('textbox').waitFor();
  await go(page, 'B');
  await wait(page);
  assert.deepEqual(await opened(page), ['/turbo-a nps']);
  assert.equal((await site.storedWhen()).length, 1);
});

for (const [what, snippet] of Object.entries({
  tag: (endpoint: string) => npsTag(endpoint),
  div: (endpoint: string) => `<div data-survey="nps" data-lang="en" data-endpoint="${endpoint}"></div>`,
}))
  test(`with Turbo a ${what} on the next page becomes a survey, one, also after going back to it`, async () => {
    const site = web.newSite();
    const page = await openTurbo(site, { a: '<main>A</main>', b: `<main>${snippet(site.endpoint)}</main>` });
    await go(page, 'B');
    await page.locator('[part~=card]').waitFor();
    await go(page, 'A');
    await page.goBack();
    await page.waitForURL('**/turbo-b');
    await page.locator('[part~=card]').waitFor();
    assert.equal(await page.locator('nps-survey').count(), 1);
    assert.equal(await page.locator('[part~=card]').count(), 1);
  });

/** A page that htmx drives, whose links bring parts of it. */
async function openHtmx(site: Site, part: string, rest = ''): Promise<Page> {
  web.server.page('/htmx-part', part);
  web.server.page('/htmx-other', '<p id="other">Other</p>');
  const get = (name: string, swap = 'innerHTML'): string =>
    `<button hx-get="/htmx-${name}" hx-target="#main" hx-swap="${swap}" hx-push-url="/htmx-${name}">${name}</button>`;
  const body = `<script src="/htmx.js"></script>${loader}${get('part')}${get('other')}<main id="main">Main</main>${rest}`;
  const { page } = await site.open(body, { path: '/htmx', before: watching });
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(`**/htmx-${name}`);
}

for (const [what, snippet] of Object.entries({
  tag: (endpoint: string) => npsTag(endpoint),
  div: (endpoint: string) => `<div data-survey="nps" data-lang="en" data-endpoint="${endpoint}"></div>`,
}))
  test(`with htmx a ${what} in content that was swapped in becomes a survey, whose answer arrives`, async () => {
    const site = web.newSite();
    const page = await openHtmx(site, snippet(site.endpoint));
    await press(page, 'part');
    await page.getByRole('radio', { name: '9', exact: true }).check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('textbox').waitFor();
    assert.equal((await site.storedWhen()).length, 1);
    await press(page, 'other');
    await page.locator('#other').waitFor();
    await press(page, 'part');
    await page.locator('[part~=card]').waitFor();
    assert.equal(await page.locator('[part~=card]').count(), 1);
  });

test('with htmx a panel in content that was swapped out opens nowhere, and listens to nothing', async () => {
  const site = web.newSite();
  const page = await openHtmx(
    site,
    npsTag(site.endpoint, `${panel} trigger="delay:3 scroll:90 idle:3 event:never exit"`),
  );
  await press(page, 'other');
  await page.locator('#other').waitFor();
  const idle = Number(await page.evaluate('window.heard'));
  await press(page, 'part');
  await page.waitForFunction(`window.heard > ${idle + 6}`);
  await press(page, 'other');
  await wait(page, 3300);
  assert.deepEqual(await opened(page), []);
  const left = Number(await page.evaluate('window.heard'));
  await press(page, 'part');
  await page.waitForFunction(`window.heard > ${left}`);
  await press(page, 'other');
  await wait(page);
  assert.equal(await page.evaluate('window.heard'), left);
});

test('with htmx a panel follows the address that is pushed, and leaves with it', async () => {
  const site = web.newSite();
  const survey = npsTag(site.endpoint, `${panel} trigger="delay:0.3" pages="/htmx-part"`);
  const page = await openHtmx(site, '<p>Part</p>', survey);
  await press(page, 'part');
  await press(page, 'other');
  await wait(page);
  assert.deepEqual(await opened(page), []);
  await press(page, 'part');
  await page.locator('[part~=panel]').waitFor();
  assert.deepEqual(await opened(page), ['/htmx-part nps']);
});

test('a view transition within the page passes an open panel, and what comes is a survey', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    `${loader}<main>Main</main>${npsTag(site.endpoint, `${panel} delay="0"`)}`,
    { before: watching },
  );
  await page.locator('[part~=panel]').waitFor();
  await page.evaluate(
    `document.startViewTransition(() => {
      document.querySelector('main').innerHTML = ${JSON.stringify(npsTag(site.endpoint, 'survey="within"'))};
      history.pushState(null, '', '/next');
    }).finished`,
  );
  await page.locator('main [part~=card]').waitFor();
  assert.deepEqual(await opened(page), ['/ nps', '/next within']);
  assert.equal(await page.locator('[part~=panel]').isVisible(), true);
});

/** A transition that the browser skips, as in a hidden window or on a slow machine, is the page's own matter. */
const quietTransitions = `;
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof DOMException && /transition/i.test(event.reason.message)) event.preventDefault();
  });
  for (const type of ['pageswap', 'pagereveal'])
    addEventListener(type, ({ viewTransition }) => {
      for (const step of ['ready', 'finished', 'updateCallbackDone']) viewTransition?.[step].catch(() => undefined);
    });`;

test('a view transition to another document asks once, and quiet periods hold there', async () => {
  const site = web.newSite();
  const head = '<style>@view-transition { navigation: auto }</style>';
  const body = `${loader}<a href="/next">Next</a>${npsTag(site.endpoint, `${panel} delay="0" consent="storage"`)}`;
  web.server.page('/next', `<!doctype html><html lang="en"><title>next</title>${head}<body>${body}`);
  const { page, said } = await site.open(head + body, { before: watching + quietTransitions });
  await page.locator('[part~=close]').click();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL('**/next');
  await wait(page);
  assert.deepEqual(await opened(page), []);
  assert.deepEqual(said, []);
});

test('a page that comes back from the back/forward cache goes on where it was', async () => {
  const site = web.newSite();
  web.server.page('/elsewhere', '<!doctype html><title>elsewhere</title>');
  const waiting = npsTag(site.endpoint, `${panel} trigger="event:now" survey="later"`);
  const { page } = await site.open(loader + npsTag(site.endpoint) + waiting, { before: watching });
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.evaluate(`addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))`);
  await page.goto(`${site.origin}/elsewhere`);
  // Nothing is loaded.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction('window.persisted !== undefined');
  assert.equal(await page.evaluate('window.persisted'), true);
  assert.equal(await page.getByRole('radio', { name: '9', exact: true }).isChecked(), true);
  await page.evaluate(`dispatchEvent(new Event('now'))`);
  await page.locator('[part~=panel]').waitFor();
  assert.deepEqual(await opened(page), ['/ nps', '/ later']);
  await page.locator('nps-survey').first().getByRole('button', { name: 'Save and continue' }).click();
  assert.equal((await site.storedWhen()).length, 1);
});

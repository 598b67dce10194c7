import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { editors, type Editor } from '../helpers/editors.js';
import { startFaultServer, type FaultServer } from '../helpers/fault-server.js';
import { startBrowser, type TestBrowser } from '../helpers/pages.js';
import { rowsIn } from '../helpers/tables.js';

let browser: TestBrowser;
/** The page that an administrator put the loader on, and the collector of another origin. */
let site: FaultServer;
let collector: FaultServer;

before(async () => {
  [browser, site, collector] = await Promise.all([startBrowser(), startFaultServer(), startFaultServer()]);
  collector.folder('/dist/', 'dist');
  site.on('/favicon.ico', {});
});

after(async () => {
  await browser.close();
  await Promise.all([site.close(), collector.close()]);
});

/** A link inside of another snippet, whose tags tell which of the two became the survey. */
const link = (touchpoint: string): string =>
  `<a href="${collector.origin}/s/nps?stage=purchase&amp;touchpoint=${touchpoint}">Tell us what you think</a>`;

/** What an editor pastes, by the columns of the documented table. */
const pasted: Record<string, () => string> = {
  'The element': () =>
    `<nps-survey stage="purchase" touchpoint="checkout" endpoint="${collector.origin}/responses">${link('cart')}</nps-survey>`,
  'A div': () =>
    `<div data-survey="nps" data-stage="purchase" data-touchpoint="checkout">${link('cart')}</div>`,
  'A link': () => `<p>${link('checkout')}</p>`,
  'The script by itself': () =>
    `<script src="${collector.origin}/dist/kundresa.js" data-survey="nps" data-stage="purchase" data-touchpoint="checkout"></script>`,
};

const documented = rowsIn('docs/platforms/README.md', 'Filter');

test('every filter is documented', () => {
  assert.deepEqual(
    documented.map(([name]) => name),
    editors.map(({ name }) => name),
  );
});

for (const [index, editor] of editors.entries())
  for (const [column, [shape, html]] of Object.entries(pasted).entries()) {
    const expected = documented[index]?.[column + 1];
    test(`“${shape}” that passed ${editor.name} asks: ${expected}`, async () => {
      assert.equal(await becomes(editor, html()), expected);
    });
  }

/** What becomes of pasted HTML on a page with the loader; asserts what holds of every result. */
async function becomes(editor: Editor, html: string): Promise<string> {
  const page = await browser.newPage();
  const left = await editor.let(html, page);
  site.page(
    '/',
    `<!doctype html><title>page</title><script src="${collector.origin}/dist/kundresa.js"></script>${left}`,
  );
  await page.goto(site.origin);
  const survey = page.locator('nps-survey');
  const isLinked = left.includes('<a ');
  if (isLinked) await survey.locator('input[type=radio]').first().waitFor();
  const touchpoint = isLinked ? await survey.getAttribute('touchpoint') : undefined;
  assert.equal(await survey.count(), isLinked ? 1 : 0);
  await page.close();
  if (!isLinked) return 'gone';
  assert.equal(await leadsTo(), left.includes('=cart') ? 'cart' : 'checkout');
  return touchpoint === 'checkout' ? 'as pasted' : 'through its link';
}

/** The touchpoint in the link that a visitor without scripts sees. */
async function leadsTo(): Promise<string | null> {
  const context = await browser.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.origin);
  const { pathname, searchParams } = new URL((await page.locator('a').getAttribute('href')) ?? '');
  assert.deepEqual([pathname, searchParams.get('stage')], ['/s/nps', 'purchase']);
  await context.close();
  return searchParams.get('touchpoint');
}

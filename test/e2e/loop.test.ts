import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startCollector, type CollectorProcess } from '../helpers/collector.js';
import { exported } from '../helpers/export.js';
import { startFaultServer, type FaultServer } from '../helpers/fault-server.js';
import { startBrowser, type TestBrowser } from '../helpers/pages.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { giveReason, giveScore, thanked } from '../helpers/visitor.js';

let browser: TestBrowser;
let collector: CollectorProcess;
/** The customer's shop, of another origin than the collector. */
let shop: FaultServer;

before(async () => {
  const rules = join(temporaryFolder(), 'rules.json');
  writeFileSync(rules, JSON.stringify({ rules: [{ id: 'low', kind: 'nps', atMost: 6 }] }));
  [browser, collector, shop] = await Promise.all([
    startBrowser(),
    startCollector({ args: ['--rules', rules] }),
    startFaultServer(),
  ]);
  shop.folder('/dist/', 'dist');
  shop.on('/favicon.ico', { status: 204 });
});

after(async () => {
  await browser.close();
  await Promise.all([collector.stop(), shop.close()]);
});

/** Opens a page of the shop that asks about returns, allowed to reach the endpoint's one address and no other. */
async function asked(attributes: string, file = 'kundresa.js', lang = 'en'): Promise<Page> {
  const endpoint = `${collector.origin}/responses`;
  const page = await browser.newPage();
  const policy = `default-src 'none'; script-src 'self'; connect-src ${endpoint}`;
  shop.page(
    '/',
    `<!doctype html><html lang="${lang}"><title>Returns</title><script src="/dist/${file}"></script>
    <nps-survey stage="use" touchpoint="returns" endpoint="${endpoint}" ${attributes}></nps-survey>`,
    { 'content-security-policy': policy },
  );
  await page.goto(shop.origin);
  await page.locator('[part~=card]').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

function act(path: string, method: string, body: unknown): Promise<Response> {
  return fetch(collector.origin + path, { method, body: JSON.stringify(body) });
}

test('a bad score makes a case, is dealt with, leads to an improvement, and is erased by its customer', async () => {
  const page = await asked('receipt');
  await giveScore(page, 2);
  await giveReason(page, 'Returns took three weeks.');
  await thanked(page);
  const code = await page.locator('[part=receipt]').textContent();
  assert.match(code ?? '', /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);

  const { cases }: { cases: { id: string }[] } = await (await fetch(`${collector.origin}/cases`)).json();
  assert.equal(cases.length, 1);
  const id = cases[0]?.id;
  assert.equal((await act(`/cases/${id}`, 'PATCH', { status: 'done' })).status, 200);
  const improvement = {
    touchpoint: 'returns',
    said: { en: 'Returns take too long.', sv: 'Returer tar för lång tid.' },
    did: { en: 'We made returns easier.', sv: 'Vi har gjort returer enklare.' },
    date: '2026-02-01',
    published: true,
  };
  assert.equal((await act('/improvements', 'POST', improvement)).status, 201);

  const [own] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'you can see what became of your answer' }).click(),
  ]);
  assert.doesNotMatch(own.url(), new RegExp(code ?? 'none'));
  await own.getByLabel('Code').fill((code ?? '').toLowerCase().replaceAll('-', ' '));
  await own.getByRole('button', { name: 'Show' }).click();
  await own.getByText('It has been dealt with.').waitFor();
  await own.getByRole('button', { name: 'Withdraw it' }).click();
  await own.getByText('It is withdrawn').waitFor();
  await own.getByLabel('Yes, erase my answer for good').check();
  await own.getByRole('button', { name: 'Erase it' }).click();
  await own.getByText('Your answer is erased.').waitFor();
  assert.deepEqual(await exported(collector), []);
  assert.equal((await fetch(`${collector.origin}/cases/${id}`)).status, 404);
});

for (const file of ['kundresa.js', 'kundresa.all.js'])
  for (const [lang, did] of [
    ['en', 'We made returns easier.'],
    ['sv', 'Vi har gjort returer enklare.'],
  ] as const)
    test(`the next visitor reads below the thanks what was improved, by ${file} in ${lang}`, async () => {
      const page = await asked('', file, lang);
      const violations: string[] = [];
      page.on('console', (message) => violations.push(message.text()));
      await page.getByRole('radio', { name: '9', exact: true }).check();
      await page.locator('[part~=submit]').click();
      await page.getByRole('textbox').fill('Fast.');
      await page.locator('[part~=submit]').click();
      await page.getByText(did).waitFor();
      assert.equal(await page.locator('[part=receipt]').count(), 0);
      assert.deepEqual(violations, []);
    });

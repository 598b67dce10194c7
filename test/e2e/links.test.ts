import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { exported } from '../helpers/export.js';
import { startBrowser } from '../helpers/pages.js';
import type { TestBrowser } from '../helpers/pages.js';

const scores = Array.from({ length: 11 }, (_, score) => String(score));

let browser: TestBrowser;
let collector: CollectorProcess;
before(async () => {
  const env = { KUNDRESA_LINK_KEYS: 'k1:0123456789abcdef0123456789abcdef' };
  [browser, collector] = await Promise.all([startBrowser(), startCollector({ env })]);
});

after(async () => {
  await browser.close();
  await collector.stop();
});

describe('a program that looks through mail', () => {
  test('opens every link of the message, in every way, and leaves no answer', async () => {
    const { html, link } = await mailTo('scanned');
    const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
    assert.equal(addresses.length, 12, 'eleven scores and what people do not see');
    for (const method of ['HEAD', 'GET'])
      await Promise.all(
        addresses.map(async (address) => assert.equal((await fetch(address, { method })).status, 200)),
      );
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.context.browser()?.newContext({ javaScriptEnabled });
      assert.ok(context);
      await Promise.all(
        addresses.map(async (address) => {
          const page = await context.newPage();
          await page.goto(address, { waitUntil: 'networkidle' });
          await page.mouse.wheel(0, 500);
        }),
      );
      await context.close();
    }
    assert.equal((await fetch(link)).status, 200);
    assert.deepEqual(await exported(collector), []);
  });

  test('and a person who presses Send right after it counts', async () => {
    const { html, link } = await mailTo('person');
    await Promise.all(scores.map((score) => fetch(`${link}/${score}`)));
    const page = await browser.newPage();
    await page.setContent(html);
    await page.getByRole('link', { name: '9', exact: true }).click();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('textbox', { name: 'What do you like most?' }).fill('Quick');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you').waitFor();
    const [row] = (await exported(collector)).filter(({ touchpoint }) => touchpoint === 'person');
    assert.equal(row?.suspect, undefined);
    assert.equal(row?.status, 'complete');
    assert.deepEqual(
      row?.answers.map(({ value }) => value),
      [9, 'Quick'],
    );
    await page.close();
  });
});

test('a hosted survey weighs under 15 kB in all and asks nobody else', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  let bytes = 0;
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    void response.body().then((body) => (bytes += body.byteLength));
  });
  await page.goto(`${collector.origin}/s/nps?lang=en`, { waitUntil: 'networkidle' });
  assert.ok(bytes > 0 && bytes < 15_000, String(bytes));
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(collector.origin) && !address.startsWith('data:')),
    [],
  );
  await page.close();
});

interface Mail {
  /** The message in HTML with the recipient's link filled in. */
  html: string;
  link: string;
}

async function mailTo(touchpoint: string): Promise<Mail> {
  const asked = { survey: 'nps', lang: 'en', stage: 'use', touchpoint, recipients: ['kim@example.com'] };
  const body = JSON.stringify({ ...asked, address: collector.origin });
  const response = await fetch(`${collector.origin}/links`, { method: 'POST', body });
  const { message, links } = (await response.json()) as {
    message: { html: string };
    links: { link: string }[];
  };
  const link = links[0]?.link ?? '';
  return { html: message.html.replaceAll('{link}', link), link };
}

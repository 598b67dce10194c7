import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import type { KioskPage } from '../../src/survey/kiosk-page.js';
import { aResponse } from '../helpers/responses.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { newFolder } from './new-folder.js';

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  collector = collectorBefore(store, { library: 'dist', privacyUrl: 'https://shop.example/privacy' });
});
after(() => store.close());

/** What the page of a kiosk brings along. */
async function pageOf(path: string, init?: RequestInit): Promise<KioskPage> {
  const html = await (await collector.request(path, init)).text();
  const [, data = ''] = /<script type="application\/json" id="kiosk-page">([^]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(data) as KioskPage;
}

describe('the page of a kiosk', () => {
  test('brings along the survey and its words in each language of its address', async () => {
    const { languages, problems, version } = await pageOf('/kiosk/store-kiosk?lang=sv,en,ar');
    assert.deepEqual(
      languages.map(({ words, kiosk }) => [words.lang, kiosk.name]),
      [
        ['sv', 'Svenska'],
        ['en', 'English'],
        ['ar', 'العربية'],
      ],
    );
    assert.equal(languages[0]?.definition.id, 'store-kiosk');
    assert.deepEqual(problems, []);
    assert.match(version, /^\d+\.\d+\.\d+/);
  });

  test('speaks the language that the browser prefers when its address names none', async () => {
    const { languages } = await pageOf('/kiosk/nps', { headers: { 'accept-language': 'fi' } });
    assert.deepEqual(
      languages.map(({ words }) => words.lang),
      ['fi'],
    );
  });

  test('runs its own scripts alone, and is found by no search engine', async () => {
    const { headers } = await collector.request('/kiosk/store-kiosk');
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('x-robots-tag'), 'noindex');
  });

  test('says which languages there are when its address names another', async () => {
    const { problems } = await pageOf('/kiosk/store-kiosk?lang=xx');
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^lang=xx is not known\. There are: .*\bsv\b/);
  });

  test('says which surveys there are when there is none of its name', async () => {
    const response = await collector.request('/kiosk/nothing');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /There is no survey “nothing” here\. There are: nps,/);
  });

  test('never takes what its address says for HTML', async () => {
    const hostile = encodeURIComponent('</script><script>alert(1)</script>"><img src=x onerror=alert(1)>');
    for (const path of [`/kiosk/${hostile}`, `/kiosk/nps?lang=${hostile}&brand=${hostile}`]) {
      const html = await (await collector.request(path)).text();
      assert.doesNotMatch(html, /<script>|<img/);
    }
  });

  test('asks for no contact, also where there is a privacy notice', async () => {
    const { languages } = await pageOf('/kiosk/feedback?lang=en');
    assert.doesNotMatch(JSON.stringify(languages[0]?.definition), /"kind":"contact"/);
  });
});

test('the manifest opens the kiosk at the same address, over the whole screen', async () => {
  const query = '?location=demo&lang=sv';
  const html = await (await collector.request(`/kiosk/store-kiosk${query}`)).text();
  assert.match(html, /<link rel="manifest" href="store-kiosk\.webmanifest\?location=demo&amp;lang=sv"/);
  const response = await collector.request(`/kiosk/store-kiosk.webmanifest${query}`);
  const manifest = (await response.json()) as Record<string, unknown>;
  assert.equal(response.headers.get('content-type'), 'application/manifest+json');
  assert.equal(manifest['start_url'], `store-kiosk${query}`);
  assert.equal(manifest['display'], 'fullscreen');
  assert.equal(manifest['name'], 'Pekskärm i butik');
});

test('the page for a device without a network tries again by itself', async () => {
  const html = await (
    await collector.request('/kiosk/offline', { headers: { 'accept-language': 'sv' } })
  ).text();
  assert.match(html, /<html lang="sv"/);
  assert.match(html, /http-equiv="refresh" content="15"/);
});

test('an answer that a kiosk marks as part of a burst is kept and not counted', async () => {
  const answers = [{ question: 'score', kind: 'nps', measure: 'recommend', value: 9 }];
  const tags = { channel: 'kiosk', site: 'burst.example', answers } as const;
  await collector.post(aResponse(tags));
  await collector.post(aResponse({ ...tags, context: { suspect: 'burst' } }));
  const rows = (await collector.exported()).filter(({ site }) => site === 'burst.example');
  assert.deepEqual(new Set(rows.map(({ suspect }) => suspect)), new Set(['burst', undefined]));
});

test('only a kiosk may say so', async () => {
  await collector.post(aResponse({ site: 'web.example', context: { suspect: 'burst' } }));
  const [row] = (await collector.exported()).filter(({ site }) => site === 'web.example');
  assert.equal(row?.['suspect'], undefined);
});

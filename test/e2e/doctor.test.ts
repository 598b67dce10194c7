import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { en } from '../../src/doctor/words/en.js';
import { allBlocks } from '../helpers/documents.js';
import { rowsIn } from '../helpers/tables.js';
import { loader, npsTag, pollTag } from '../helpers/visitor.js';
import { startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));
afterEach(async () => assert.deepEqual(await web.closePages(), []));
after(() => web.close());

/** What the doctor says, by parts, once it has looked at the endpoint. */
async function said(page: Page): Promise<string> {
  await page.getByRole('dialog').locator('section').first().waitFor();
  await page.getByRole('dialog').filter({ hasNotText: 'looking …' }).waitFor();
  return (await page.getByRole('dialog').textContent()) ?? '';
}

const doctor = { query: '?kundresa-doctor' };
const panel = 'placement="panel" delay="0"';

for (const file of ['kundresa.js', 'kundresa.all.js'])
  test(`${file} opens the doctor where the address asks for it, and fetches it only there`, async () => {
    const site = web.newSite();
    const body = `<script src="/dist/${file}"></script>${npsTag(`${web.collector.origin}/responses`)}`;
    const fetched = (): number => web.server.requests.filter(({ path }) => path.includes('/doctor-')).length;
    const earlier = fetched();
    const { page } = await site.open(body);
    await page.locator('[part~=card]').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(fetched(), earlier);
    const { page: asked } = await site.open(body, doctor);
    const text = await said(asked);
    assert.match(text, /<nps-survey> nps.*On screen now\./);
    assert.match(text, /it answers \(\d+ to a GET/);
  });

test('a doctor that an element asks for explains a panel that still waits', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    loader + npsTag(site.endpoint, 'debug placement="panel" trigger="scroll:60 exit" match="all"'),
  );
  assert.match(await said(page), /Not shown yet: waits for all of scroll:60 exit\./);
});

const gates: readonly (readonly [what: string, attributes: string, wanted: RegExp, before?: string])[] = [
  [
    'a page that is not meant',
    'pages="/kassa/*"',
    /Not shown: this page is not one of pages="\/kassa\/\*"\./,
  ],
  [
    'a card that is typed',
    '',
    /Not shown: a step that must not be interrupted/,
    '<input autocomplete="cc-number" aria-label="Card">',
  ],
  ['a condition', 'only="device:tablet"', /Not shown: only “device:tablet”, which does not hold\./],
  ['nobody drawn', 'sample="0%"', /Not shown: not drawn: sample="0%"\./],
];

for (const [what, attributes, wanted, body = ''] of gates)
  test(`the doctor names ${what}`, async () => {
    const site = web.newSite();
    const { page } = await site.open(body + loader + npsTag(site.endpoint, `${panel} ${attributes}`), doctor);
    await page.getByText(wanted).first().waitFor();
  });

test('the doctor says how long a quiet period lasts', async () => {
  const site = web.newSite();
  const body = loader + npsTag(site.endpoint, `${panel} consent="storage"`);
  const first = await site.open(body);
  await first.page.locator('[part~=close]').click();
  const { page } = await site.open(body, { ...doctor, later: 27 * 86_400_000 });
  assert.match(await said(page), /Not shown: quiet period, 3 days left\./);
  assert.match(await said(page), /consent to storage: what becomes of it is remembered on this device/);
});

test('the doctor follows what happens: one panel at a time, closed, kept away for good', async () => {
  const site = web.newSite();
  const other = npsTag(site.endpoint, `${panel} survey="other" priority="1"`);
  const { page } = await site.open(loader + npsTag(site.endpoint, `${panel} quiet="any:0"`) + other, doctor);
  await page.getByText('Not shown: another panel is open: other.').waitFor();
  await page.getByRole('button', { name: 'Don’t ask me again' }).click();
  await page.getByText('Not shown: the visitor chose “Don’t ask me again”.').first().waitFor();
});

test('the doctor names the event by which the page kept a survey away', async () => {
  const site = web.newSite();
  const script = `<script>addEventListener('survey-moment', (event) => event.preventDefault())</script>`;
  const { page } = await site.open(
    script + loader + npsTag(site.endpoint, 'placement="panel" delay="2"'),
    doctor,
  );
  await page.getByText('Not shown: the page prevented survey-moment.').waitFor();
});

test('the doctor names what the page prevented before it was there', async () => {
  const site = web.newSite();
  const script = `<script>
    addEventListener('survey-moment', (event) => event.survey === 'nps' && event.preventDefault());
  </script>`;
  const { page } = await site.open(script + loader + npsTag(site.endpoint, panel));
  await page.waitForLoadState('networkidle');
  const debug = npsTag(site.endpoint, 'debug survey="other"');
  await page.evaluate((html) => {
    document.body.append(document.createRange().createContextualFragment(html));
  }, debug);
  await page.getByText('Not shown: the page prevented survey-moment.').waitFor();
});

test('the doctor lists moments of an interface of the page’s own, by their gates', async () => {
  const site = web.newSite();
  web.server.folder('/esm/', 'dist/esm');
  const { page } = await site.open(
    `${loader}<script type="module">
      import { createMoment } from '/esm/moment/create-moment.js';
      void createMoment({ survey: 'own', trigger: 'scroll:60', pages: '/elsewhere' }).come();
      dispatchEvent(new PopStateEvent('popstate'));
    </script>`,
    doctor,
  );
  await page.getByRole('heading', { name: 'createMoment() own' }).waitFor();
  assert.match(await said(page), /Not shown: this page is not one of pages="\/elsewhere"\./);
});

test('the doctor of a page without a survey says what to look for', async () => {
  const { page } = await web.newSite().open(`${loader}<nps-survay></nps-survay>`, doctor);
  assert.match(await said(page), /There is no survey on this page\.Is the tag spelt <nps-survey>/);
});

test('looking leaves nothing at the collector, and nothing on the device', async () => {
  const site = web.newSite();
  const collector = `${web.collector.origin}/responses`;
  const { page } = await site.open(loader + npsTag(collector), doctor);
  assert.match(await said(page), /it answers \(.*CORS: pages of this origin may read what it answers/);
  await page.getByRole('button', { name: 'Look again' }).click();
  await said(page);
  await page.goto(`${site.origin}/elsewhere`);
  assert.deepEqual(await site.stored(), []);
  const posts = web.server.requests.filter(
    ({ method, headers }) => method === 'POST' && headers.origin === site.origin,
  );
  assert.deepEqual(posts, []);
  assert.equal(await page.evaluate('localStorage.length'), 0);
});

const endpoints: readonly (readonly [what: string, endpoint: string, wanted: RegExp])[] = [
  ['no endpoint', '', /there is no endpoint/],
  ['an address that is none', 'http://', /endpoint="http:\/\/" is no address/],
  ['nothing there', '/nothing', /there is nothing at this address \(404\)/],
  ['a web page', '/page', /a web page answers here/],
  ['trouble', '/trouble', /it is in trouble \(503\)/],
  ['an address that leads on', '/moved', /it leads on to another address/],
  ['nobody listening', 'http://127.0.0.1:9/responses', /it cannot be reached/],
];

for (const [what, endpoint, wanted] of endpoints)
  test(`the doctor tells of an endpoint: ${what}`, async () => {
    web.server.page('/page', '<!doctype html><title>page</title>');
    web.server.on('/trouble', { status: 503 });
    web.server.on('/moved', { status: 301, headers: { location: '/page' } });
    const { page } = await web.newSite().open(loader + npsTag(endpoint), doctor);
    assert.match(await said(page), wanted);
  });

test('the doctor writes the header that an endpoint of another origin lacks', async () => {
  const site = web.newSite();
  web.server.on('/foreign/responses', { status: 405 });
  const { page } = await site.open(loader + npsTag(`${web.server.origin}/foreign/responses`), doctor);
  const text = await said(page);
  assert.match(text, /CORS: it answered a GET without this header/);
  assert.ok(text.includes(`Access-Control-Allow-Origin: ${site.origin}\n`), text);
  assert.ok(text.includes(`KUNDRESA_ORIGINS=${site.origin}`), text);
});

const nonce = '<script nonce="n" src="/dist/kundresa.js"></script>';

test('on a strict page the doctor works, and writes the lines that its policy lacks', async () => {
  const site = web.newSite();
  const policy = `default-src 'none'; script-src 'nonce-n'; connect-src 'self' https://other.example; require-trusted-types-for 'script'; trusted-types app`;
  const { page } = await site.open(nonce + npsTag(site.endpoint), { ...doctor, policy });
  const text = await said(page);
  const { origin } = new URL(site.endpoint);
  assert.ok(text.includes(`connect-src 'self' https://other.example ${origin};`), text);
  assert.ok(text.includes('trusted-types app kundresa;'), text);
  assert.match(text, /the policy does not let the page post to/);
});

test('on the strictest page on which surveys work the doctor finds nothing wrong with the policy', async () => {
  const site = web.newSite();
  const endpoint = `${web.collector.origin}/responses`;
  const policy = `default-src 'none'; script-src 'nonce-n'; style-src 'none'; connect-src ${endpoint}; require-trusted-types-for 'script'; trusted-types kundresa`;
  const { page } = await site.open(nonce + npsTag(endpoint), { ...doctor, policy });
  const text = await said(page);
  assert.match(text, /On screen now/);
  assert.match(text, /connect-src lets the page post there/);
  assert.equal(await page.getByRole('dialog').evaluate((box) => getComputedStyle(box).position), 'fixed');
});

test('the doctor measures the colours that a site gave', async () => {
  const site = web.newSite();
  const style = `<style>nps-survey { --kundresa-accent: oklch(0.85 0.15 90); --kundresa-text: #999; } ::part(submit) { background: #eee; color: #ddd }</style>`;
  const { page } = await site.open(style + loader + npsTag(site.endpoint), doctor);
  const text = await said(page);
  assert.match(text, /In light: text 2\.8:1 is too little: at least 4\.5:1 is needed/);
  assert.match(text, /In dark: text 6\.\d:1, at least 4\.5:1 is needed/);
  assert.match(text, /In light: text of the button 1\.\d:1 is too little/);
  await page.getByText(/As shown: text of the button 1\.1:1 is too little/).waitFor();
});

test('the usual colours are enough, in light and in dark', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint), doctor);
  assert.doesNotMatch(await said(page), /is too little/);
});

test('the doctor shows what would be sent, and the nearest known stage', async () => {
  const site = web.newSite();
  const poll = pollTag(site.endpoint, `${panel} sample="every:1" order-id="A-1" context-segment="b2b"`);
  const { page } = await site.open(loader + poll.replace('purchase', 'purchaze'), doctor);
  const text = await said(page);
  assert.match(text, /stage="purchaze" is not in the usual journey: did you mean “purchase”\?/);
  for (const part of [
    '"stage": "purchaze"',
    '"id": "A-1"',
    '"segment": "b2b"',
    '"method": "every"',
    '"survey": "exit-poll"',
  ])
    assert.ok(text.includes(part), `${part} is not in ${text}`);
});

test('the doctor is read and used by keyboard, also on a narrow page from right to left, and Escape closes it', async () => {
  const site = web.newSite();
  const body = `<script>document.documentElement.dir = 'rtl'; document.documentElement.lang = 'ar'; document.title = 'a'</script><main><h1>a</h1>${npsTag(site.endpoint, 'lang="ar"')}</main>${loader}`;
  const { page } = await site.open(body, { ...doctor, width: 320 });
  await said(page);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  const box = page.getByRole('dialog', { name: 'Kundresa doctor' });
  assert.equal(await box.evaluate((each) => each.scrollWidth > each.clientWidth), false);
  await page.addScriptTag({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
  for (const summary of await box.locator('summary').all())
    if (!(await summary.evaluate((each) => each.parentElement?.hasAttribute('open')))) await summary.click();
  const found: unknown = await page.evaluate(
    `axe.run('kundresa-doctor').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
  assert.deepEqual(found, []);
  await page.getByRole('button', { name: 'Look again' }).focus();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
});

const undrawn: readonly (readonly [what: string, tag: string])[] = [
  ['a definition that is none', '<nps-survey><script type="application/json">{"id":1}</script></nps-survey>'],
  ['a definition that is no JSON', '<nps-survey><script type="application/json">{</script></nps-survey>'],
  ['a definition that is not there', '<nps-survey src="/no-survey.json"></nps-survey>'],
  ['a ready-made survey that nobody knows', '<nps-survey src="" survey="no-such"></nps-survey>'],
];

for (const [what, tag] of undrawn)
  test(`the doctor does not say that ${what} is on screen`, async () => {
    const { page } = await web.newSite().open(loader + tag, doctor);
    await page.getByText(/Not shown: there is nothing to draw: its definition cannot be read/).waitFor();
    assert.doesNotMatch(await said(page), /On screen now/);
  });

test('the doctor does not say that what Trusted Types keep from being drawn is on screen', async () => {
  const site = web.newSite();
  const policy = `script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types app`;
  const { page } = await site.open(nonce + npsTag(site.endpoint), { ...doctor, policy });
  await page.getByText(/Not shown: there is nothing to draw/).waitFor();
  assert.match(await said(page), /trusted-types app kundresa;/);
});

const hiding: readonly (readonly [what: string, before: string, after: string])[] = [
  ['what cannot be seen through', '<div style="opacity: 0">', '</div>'],
  ['details that are closed', '<details><summary>Ask</summary>', '</details>'],
  ['no display', '<div style="display: none">', '</div>'],
];

for (const [what, begin, end] of hiding)
  test(`the doctor sees that the page hides a survey: ${what}`, async () => {
    const site = web.newSite();
    const { page } = await site.open(loader + begin + npsTag(site.endpoint) + end, doctor);
    await page.getByText('Not shown: a style of the page, or “hidden”, keeps it out of sight.').waitFor();
  });

const cover = '<div class="cookies" style="position: fixed; inset: 0; background: #fff">Cookies?</div>';
const outOfSight: readonly (readonly [what: string, before: string, after: string, wanted: string])[] = [
  [
    'no height around it',
    '<div style="height: 0; overflow: hidden">',
    '</div>',
    'Nothing of it can be seen: what it stands in has no size, or cuts it off.',
  ],
  ['something over it', '', cover, 'Nothing of it can be seen: div.cookies lies over it.'],
  ['the fold', '<div style="height: 3000px"></div>', '', 'On the page, not in view yet.'],
  [
    'something else that is scrolled',
    '<div style="height: 200px; overflow: auto"><div style="height: 500px"></div>',
    '</div>',
    'On the page, not in view yet.',
  ],
];

for (const [what, begin, end, wanted] of outOfSight)
  test(`the doctor does not say that a survey is on screen that is not seen for ${what}`, async () => {
    const site = web.newSite();
    const { page } = await site.open(loader + begin + npsTag(site.endpoint) + end, doctor);
    await page.getByText(wanted).waitFor();
    assert.doesNotMatch(await said(page), /On screen now/);
  });

test('the doctor says that a survey is on screen as soon as it is scrolled there', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    `<div style="height: 3000px"></div>${npsTag(site.endpoint)}${loader}`,
    doctor,
  );
  await page.getByText('On the page, not in view yet.').waitFor();
  await page.evaluate('scrollTo(0, 3000)');
  await page.getByText('On screen now.').waitFor();
});

test('a panel that is open has nothing wrong, though it keeps the next one away', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint, `${panel} consent="storage"`), doctor);
  await page.getByText('On screen now.').waitFor();
  const quiet = page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: /quiet period, .* left/ });
  assert.match((await quiet.textContent()) ?? '', /^•Note: /);
});

test('a page that may not ask for itself gets a line that keeps its other sources', async () => {
  const site = web.newSite();
  const policy = `script-src 'nonce-n'; connect-src https://shop.example https://more.example`;
  const { page } = await site.open(nonce + npsTag(site.endpoint), { ...doctor, policy });
  const { origin } = new URL(site.endpoint);
  await page.getByText(`connect-src https://shop.example https://more.example ${origin};`).waitFor();
});

test('the doctor tells of attributes that nobody reads, and of values that mean nothing', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    loader + npsTag(site.endpoint, 'placment="panel" theme="drak" test="false" sample="10 of 100"'),
    doctor,
  );
  const text = await said(page);
  for (const wanted of [
    'nobody reads “placment”: did you mean “placement”?',
    'theme="drak": “drak” means nothing; did you mean “dark”?',
    'test="false" says “test” all the same: leave it out',
    'sample="10 of 100" means nothing: write it like “10%”',
  ])
    assert.ok(text.includes(wanted), `${wanted} is not in ${text}`);
  assert.equal(await page.getByText('How its tag is written').locator('..').getAttribute('open'), '');
});

test('the doctor says what is not asked of children', async () => {
  const site = web.newSite();
  const { page } = await site.open(
    loader +
      npsTag(site.endpoint, 'audience="child" consent="storage"') +
      pollTag(site.endpoint, 'audience="Child text"'),
    doctor,
  );
  await page.getByText('for children: no free text and no contact is asked for').waitFor();
  await page.getByText('for children: free text is asked for and no contact').waitFor();
  assert.doesNotMatch(await said(page), /is remembered on this device/);
});

test('the doctor hears what the collector says of a panel that still waits', async () => {
  const site = web.newSite();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  web.server.on('/moment', async () => {
    await asked;
    return { status: 200, body: '{"touchpoint":"delivery"}' };
  });
  const { page } = await site.open(
    loader +
      npsTag(site.endpoint, 'placement="panel" trigger="scroll:60 manual" match="all" check="/moment"'),
    doctor,
  );
  await page.getByText('the collector says nothing against it').waitFor();
  answer();
  await page.getByText('Not shown: the collector says that delivery needs an answer more.').waitFor();
});

test('the doctor gives focus back to what had it', async () => {
  const site = web.newSite();
  const { page } = await site.open(`<input id="own" autofocus>${loader}${npsTag(site.endpoint)}`, doctor);
  await said(page);
  await page.locator('#own').focus();
  await page.getByRole('button', { name: 'Look again' }).focus();
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate('document.activeElement.id'), 'own');
});

test('the doctor can be closed from where its report ends', async () => {
  const site = web.newSite();
  const { page } = await site.open(loader + npsTag(site.endpoint), { ...doctor, width: 320 });
  await said(page);
  await page.getByRole('dialog').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  const close = page.getByRole('button', { name: 'Close' });
  assert.ok(await close.evaluate((each) => each.getBoundingClientRect().top >= 0));
  await close.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the doctor leaves no global behind and moves nothing of the page', async () => {
  const site = web.newSite();
  const watch = `addEventListener('load', () => {
    const own = new Set(Object.getOwnPropertyNames(window));
    window.moved = [];
    new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift' });
    window.added = () => Object.getOwnPropertyNames(window).filter((name) => !own.has(name));
  })`;
  const { page } = await site.open(
    `<h1>Shop</h1>${npsTag(site.endpoint, 'placement="panel" delay="60"')}${loader}`,
    { before: watch },
  );
  await page.waitForFunction('window.added');
  await page.evaluate((html) => {
    document.body.append(document.createRange().createContextualFragment(html));
  }, '<nps-survey debug placement="panel" delay="60" survey="other"></nps-survey>');
  await said(page);
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  assert.deepEqual(await page.evaluate('added()'), ['moved', 'added']);
  assert.deepEqual(await page.evaluate('moved'), []);
});

test('the doctor speaks Swedish on a Swedish page', async () => {
  const site = web.newSite();
  const body = `<script>document.documentElement.lang = 'sv-SE'</script>${loader}${npsTag(site.endpoint)}`;
  const { page } = await site.open(body, doctor);
  await page.getByText('Visas nu.').waitFor();
});

test('the snippet of docs/doctor.md opens the doctor', async () => {
  const site = web.newSite();
  const block = allBlocks().find(({ file, language }) => file === 'docs/doctor.md' && language === 'html');
  const body = block?.code.replaceAll('https://collector.example/dist', '/dist') ?? '';
  const { page } = await site.open(body.replaceAll('https://collector.example', web.collector.origin));
  assert.match(await said(page), /Not shown yet: waits for scroll:60\.|On screen now\./);
});

test('docs/doctor.md quotes the doctor', () => {
  const quoted = rowsIn('docs/doctor.md', 'It says').map(([words = '']) => words);
  const spoken = new Set(spokenIn(en).flatMap((text) => [text, en.status.not(text)]));
  for (const words of quoted) assert.ok(spoken.has(words), words);
  assert.ok(quoted.length > 10);
});

/** Every sentence among words, with what the table has in the places that are filled in. */
function spokenIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (words === en.gates.quiet) return [en.gates.quiet(en.days(3))];
  if (words === en.gates.prevented) return [en.gates.prevented('survey-moment')];
  if (words === en.endpoint.missing) return [en.endpoint.missing(404)];
  if (words === en.written.value) return [];
  if (words === en.written.misspelt) return [en.written.misspelt('…', '…')];
  if (typeof words === 'function') return [String(words('…', false))];
  return Object.values(Object(words)).flatMap(spokenIn);
}

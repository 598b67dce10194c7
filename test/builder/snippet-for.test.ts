import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { choiceIn } from '../../src/builder/choice.js';
import { collectorAddress } from '../../src/builder/collector-address.js';
import { contrast, textOn } from '../../src/contrast/contrast.js';
import { platforms } from '../../src/builder/platforms.js';
import { snippetFor, type Snippet } from '../../src/builder/snippet/snippet-for.js';

const made = (query: string, collector = 'https://svar.example/'): Snippet =>
  snippetFor(choiceIn(`https://svar.example/builder?${query}`), { collector, language: 'en' });
const warned = (query: string, collector?: string): string[] =>
  made(query, collector).warnings.map(({ id }) => id);

test('a page of plain HTML gets the element with a link inside', () => {
  assert.equal(
    made('survey=exit-poll').code,
    `<script src="https://svar.example/dist/kundresa.js" async></script>

<exit-poll
  stage="purchase"
  touchpoint="checkout"
  endpoint="https://svar.example/responses"
>
  <a href="https://svar.example/s/exit-poll?stage=purchase&amp;touchpoint=checkout">Tell us what you think</a>
</exit-poll>`,
  );
});

test('an author gets a div, and the script apart from it', () => {
  const { once, code } = made('where=wordpress-author&survey=churn&placement=tab');
  assert.match(once, /^<script src="[^"]+" async><\/script>$/);
  assert.match(code, /^<div\n {2}data-survey="churn"\n {2}data-placement="tab"/);
});

test('what somebody writes stays within its attribute, in HTML, PHP and addresses', () => {
  const brand = encodeURIComponent(`"><img src=x>'\\ 50%`);
  for (const { id } of platforms) {
    const { code } = made(`where=${id}&brand=${brand}`);
    if (id !== 'wix') assert.doesNotMatch(code, /<img/, id); // Wix has a field for each value.
  }
  assert.match(made(`where=woocommerce&brand=${brand}`).code, /&gt;\\'\\\\ 50%%"/);
});

test('a printed address is short, and says the touchpoint in its path', () => {
  assert.equal(made('where=print').code, 'https://svar.example/q/nps/website?stage=use');
});

test('a collector below a folder is named where its script would not find it', () => {
  const folder = 'https://shop.example/kr/';
  assert.match(made('where=joomla', folder).once, / data-base="https:\/\/shop\.example\/kr"/);
  assert.match(
    made('where=tag-manager', folder).code,
    /endpoint=https%3A%2F%2Fshop\.example%2Fkr%2Fresponses/,
  );
});

test('colour and corners are a rule for the tag that asks, with text that can be read', () => {
  assert.equal(
    made('survey=feedback&accent=%23ffcc00&radius=3').css,
    'feedback-tab {\n  --kundresa-accent: #ffcc00;\n  --kundresa-on-accent: #000000;\n  --kundresa-radius: 3px;\n}',
  );
});

test('the moment is said as the placement needs it', () => {
  assert.match(made('placement=panel&trigger=delay&amount=9').code, /placement="panel"\n {2}delay="9"/);
  assert.match(made('trigger=delay').code, /trigger="delay:5"/);
  assert.match(
    made('trigger=scroll&sample=10&pages=/a/*').code,
    /trigger="scroll:50"\n.*\n? *pages="\/a\/\*"/,
  );
  assert.doesNotMatch(made('survey=feedback&trigger=scroll').code, /trigger/);
});

test('it warns of what a place strips and of what gets lost there', () => {
  assert.deepEqual(warned('where=drupal'), ['scripts_stripped', 'elements_stripped', 'data_stripped']);
  assert.deepEqual(warned('where=mail&placement=panel&radius=1'), [
    'opens_page',
    'moment_lost',
    'looks_lost',
  ]);
  assert.deepEqual(warned('where=tag-manager&survey=exit-poll'), [
    'data_stripped',
    'hidden_container',
    'not_on_payment',
  ]);
  assert.deepEqual(warned('where=webflow'), []);
  assert.deepEqual(warned(`where=print&touchpoint=${'x'.repeat(200)}&brand=${'å'.repeat(100)}`), [
    'opens_page',
    'too_long_to_print',
  ]);
});

test('it warns of collectors that visitors do not reach, and of missing tags', () => {
  assert.deepEqual(warned('stage=&touchpoint=', 'http://localhost:8787/'), [
    'no_stage',
    'no_touchpoint',
    'local_collector',
  ]);
  assert.deepEqual(warned('', 'http://svar.example/'), ['insecure_collector']);
});

test('it warns of an accent that is hard to see, on the backgrounds that it will have', () => {
  assert.deepEqual(warned('accent=%23ffcc00'), ['looks_elsewhere', 'faint_on_light']);
  assert.deepEqual(warned('accent=%23ffcc00&theme=dark'), ['looks_elsewhere']);
  assert.deepEqual(warned('accent=%23000044'), ['looks_elsewhere', 'faint_on_dark']);
});

test('contrast is that of WCAG, and text can be read on every grey', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  for (let byte = 0; byte < 256; byte++) {
    const grey = `#${byte.toString(16).padStart(2, '0').repeat(3)}`;
    assert.ok(contrast(grey, textOn(grey)) >= 4.5, grey);
  }
});

test('a page of a survey’s own keeps what was sent until it arrives, and a poll after a purchase tells of the order', () => {
  assert.ok(made('where=mail').facts.includes('stores_undelivered'));
  assert.ok(!made('where=mail').facts.includes('fetches'));
  assert.ok(made('where=woocommerce&survey=exit-poll').facts.includes('sends_order'));
  assert.ok(!made('where=woocommerce').facts.includes('sends_order'));
});

test('every place has a document', () => {
  for (const { id, document } of platforms) assert.ok(existsSync(document), `${id}: ${document}`);
});

test('an address of a collector is read as it is written or pasted', () => {
  assert.equal(collectorAddress(' svar.example '), 'https://svar.example/');
  assert.equal(collectorAddress('https://a.example/kr/responses'), 'https://a.example/kr/');
  assert.equal(collectorAddress('https://a.example/board'), 'https://a.example/');
  assert.equal(collectorAddress('javascript:alert(1)'), undefined);
  assert.equal(collectorAddress(''), undefined);
});

test('a receipt is said wherever it can be, and never by a link', () => {
  assert.match(made('receipt=yes').code, /\n {2}receipt\n/);
  assert.match(made('where=wordpress-author&receipt=yes').code, / data-receipt>/);
  assert.match(made('where=tag-manager&receipt=yes').code, /[?&](amp;)?receipt=/);
  assert.match(made('where=woocommerce&receipt=yes').code, / receipt=""/);
  for (const query of ['', 'receipt=no', 'where=drupal&receipt=yes', 'where=mail&receipt=yes'])
    assert.doesNotMatch(made(query).code, /receipt/, query);
});

test('a place that takes frames alone gets one of the collector’s page, and the script apart from it', () => {
  const { code, once, policy } = made('where=frame&survey=exit-poll&lang=sv&site=shop.example');
  assert.equal(
    code,
    `<iframe
  src="https://svar.example/frame/exit-poll?stage=purchase&amp;touchpoint=checkout&amp;site=shop.example"
  title="Tell us what you think"
  width="100%"
  height="420"
></iframe>`,
  );
  assert.match(once, /kundresa\.js/);
  assert.match(policy, /frame-src https:\/\/svar\.example;$/);
  assert.deepEqual(warned('where=frame&placement=panel'), ['frame_by_origin', 'moment_lost']);
});

test('a command for a tag manager is ES5, and whatever somebody writes stays within its literal', () => {
  const brand = `O'Neil </script><script>alert(1)//\\`;
  const { code } = made(`where=tag-manager-queue&placement=panel&brand=${encodeURIComponent(brand)}`);
  const script = /^<script>\n([\s\S]*)<\/script>$/.exec(code)?.[1] ?? '';
  parse(script, { ecmaVersion: 5, sourceType: 'script' });
  const page: { kundresa?: unknown[] } = {};
  const document = { createElement: () => ({}), head: { appendChild: () => undefined } };
  runInNewContext(script.replaceAll('kundresa.push', 'window.kundresa.push'), { window: page, document });
  assert.deepEqual(structuredClone(page.kundresa), [
    ['insert', 'nps', { placement: 'panel', stage: 'use', touchpoint: 'website', brand }],
  ]);
});

test('a poll of one’s own has its question and its options, and warns where they do not fit', () => {
  const own = `survey=exit-poll&question=Varf%C3%B6r%3F&options=${encodeURIComponent('För dyrt; Behövs inte ;; other=Något <annat>')}`;
  assert.match(made(own).code, /question="Varför\?"/);
  assert.match(
    made(own).code,
    /<option value="for_dyrt">För dyrt<\/option>\n {2}<option value="behovs_inte">Behövs inte<\/option>\n {2}<option value="other">Något &lt;annat&gt;<\/option>\n {2}<a /,
  );
  assert.match(made(`${own}&where=woocommerce`).code, /"><option value="for_dyrt">/);
  assert.ok(warned(`${own}&where=headless`).includes('options_lost'));
  // WordPress takes the tags and leaves their words.
  assert.doesNotMatch(made(`${own}&where=wordpress-author`).code, /För dyrt/);
  assert.ok(warned(`${own}&where=wordpress-author`).includes('options_lost'));
  assert.doesNotMatch(made(own.replace('exit-poll', 'nps')).code, /<option|question/);
});

test('consent and the privacy notice are said wherever they can be, and never by a link', () => {
  const privacy = 'consent=storage&privacy=https%3A%2F%2Fshop.example%2Fprivacy';
  assert.match(made(privacy).code, /consent="storage"\n {2}privacy-url="https:\/\/shop\.example\/privacy"/);
  assert.match(made(`${privacy}&where=joomla`).code, /data-consent="storage"/);
  assert.doesNotMatch(made(`${privacy}&where=drupal`).code, /consent|privacy/);
  assert.ok(made(privacy).facts.includes('stores_marks'));
  assert.ok(!made(`survey=feedback&${privacy}`).facts.includes('no_contact'));
  assert.equal(choiceIn('https://svar.example/builder?privacy=javascript:alert(1)').privacy, '');
});

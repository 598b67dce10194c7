import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { locales } from '../../src/locales/index.js';
import { fill } from '../../src/survey/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { fieldsIn, thanksAt } from './hosted-page.js';
import { newFolder } from './new-folder.js';

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  collector = collectorBefore(store, { privacyUrl: 'https://shop.example/privacy' });
});
after(() => store.close());

describe('a hosted page', () => {
  for (const survey of ['nps', 'exit-poll', 'feedback']) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['sv', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      test(`of ${survey} is whole, small and without scripts in ${lang}`, async () => {
        const response = await collector.request(`/s/${survey}?lang=${lang}`);
        const html = await response.text();
        assert.equal(response.status, 200);
        assert.match(html, new RegExp(`<html lang="${lang}" dir="${dir}">`));
        assert.match(html, /<h1>/);
        assert.ok(Buffer.byteLength(html) < 15_000);
        assert.doesNotMatch(html, /<script|style=|undefined|\[object/);
      });
    }
  }

  test('runs nothing, is found by no search engine, and tells nobody where it was', async () => {
    const { headers } = await collector.request('/s/nps');
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /form-action 'self'/);
    assert.doesNotMatch(policy, /script-src|unsafe/);
    assert.equal(headers.get('x-robots-tag'), 'noindex');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  test('speaks the language that the browser prefers, unless the link says another', async () => {
    const headers = { 'accept-language': 'cy, ar;q=0.1, sv;q=0.8, en;q=x' };
    assert.match(await (await collector.request('/s/nps', { headers })).text(), /<html lang="sv"/);
    assert.match(await (await collector.request('/s/nps?lang=ar-EG', { headers })).text(), /<html lang="ar"/);
    assert.match(await (await collector.request('/s/nps?lang=zh-HK')).text(), /<html lang="zh-hant"/);
    assert.match(await (await collector.request('/s/nps?lang=xx')).text(), /<html lang="en"/);
  });

  test('of an element asks what the element asks, in every language', async () => {
    for (const [lang, { poll, feedback }] of Object.entries(locales)) {
      const source = await (await collector.request(`/s/exit-poll?lang=${lang}`)).text();
      for (const words of [fill(poll.title, {}), poll.friend, poll.other])
        assert.ok(said(source, words), words);
      const about = await (await collector.request(`/s/feedback?lang=${lang}`)).text();
      for (const words of [feedback.title, feedback.praise, feedback.message, feedback.answer])
        assert.ok(said(about, words), words);
    }
  });

  test('names the company, and never takes what a link says for HTML', async () => {
    const hostile = encodeURIComponent('<script>alert(1)</script>"><img src=x onerror=alert(1)>');
    for (const survey of ['nps', 'exit-poll', 'feedback']) {
      const query = [
        'brand',
        'stage',
        'touchpoint',
        'site',
        'question',
        'lang',
        'order-id',
        'score',
        'source',
        'test',
      ]
        .map((name) => `${name}=${hostile}`)
        .join('&');
      const html = await (await collector.request(`/s/${survey}?${query}`)).text();
      assert.doesNotMatch(html, /<script|<img/);
    }
    const html = await (await collector.request('/s/nps?brand=Bj%C3%B6rk%20%26%20Co')).text();
    assert.match(html, /Björk &amp; Co/);
  });

  test('looks at nothing and records nothing when it is only opened', async () => {
    const marker = await store.marker();
    for (const method of ['GET', 'HEAD']) {
      const response = await collector.request('/s/nps?score=10', { method });
      assert.equal(response.status, 200);
      if (method === 'GET') assert.match(await response.text(), /value="10" {1,2}checked/);
    }
    assert.equal(await store.marker(), marker);
  });

  test('that there is not says which there are', async () => {
    for (const path of ['/s/nope', '/s/constructor', '/s/__proto__', '/s/nope/thanks']) {
      const response = await collector.request(path);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /There are: nps, exit-poll, feedback/);
    }
  });

  test('takes nothing but opening and sending', async () => {
    const response = await collector.request('/s/nps', { method: 'DELETE' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD, POST');
  });
});

describe('a form that is sent', () => {
  test('is kept with the tags of its link, and leads to the thanks', async () => {
    const form = await open('/s/nps?site=form.example&stage=k%C3%B6p&touchpoint=kassa&lang=sv');
    const response = await send('/s/nps', { ...form, score: '9', why: 'Snabbt.\r\nOch vänligt.' });
    assert.equal(response.status, 303);
    assert.equal(thanksAt(response), 'nps/thanks?touchpoint=kassa&site=form.example&lang=sv');
    const line = await lineOf(form);
    assert.deepEqual(
      {
        ...line,
        raw: undefined,
        receivedAt: undefined,
        updatedAt: undefined,
        startedAt: undefined,
        answeredAt: undefined,
      },
      {
        id: form['_id'],
        revision: 2,
        status: 'complete',
        survey: 'nps',
        surveyVersion: 1,
        site: 'form.example',
        stage: 'köp',
        touchpoint: 'kassa',
        channel: 'link',
        placement: 'page',
        locale: 'sv',
        answers: [
          { question: 'score', kind: 'nps', measure: 'recommend', value: 9 },
          { question: 'why', kind: 'text', value: 'Snabbt.\nOch vänligt.' },
        ],
        test: false,
        raw: undefined,
        receivedAt: undefined,
        updatedAt: undefined,
        startedAt: undefined,
        answeredAt: undefined,
      },
    );
    const thanks = await collector.request('/s/nps/thanks?lang=sv');
    assert.match(await thanks.text(), /<html lang="sv"[\s\S]*<h1 class="done">Tack/);
  });

  test('twice is one response', async () => {
    const form = await open('/s/nps?site=twice.example');
    const fields = { ...form, score: '7' };
    const answers = await Promise.all([send('/s/nps', fields), send('/s/nps', fields)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    );
    assert.equal((await collector.report('twice.example')).responses, 1);
  });

  test('again with a change, from the page before, replaces the first', async () => {
    const form = await open('/s/nps?site=again.example');
    await send('/s/nps', { ...form, score: '2' });
    const earlier = new Date(Date.parse(form['_started'] ?? '') - 10_000).toISOString();
    await send('/s/nps', { ...form, _started: earlier, score: '8' });
    const { stages, untagged } = await collector.report('again.example');
    const scores = [...stages.flatMap(({ touchpoints }) => touchpoints), ...untagged].flatMap(
      (at) => at.scores,
    );
    assert.deepEqual(
      scores.map(({ counts }) => counts),
      [{ 8: 1 }],
    );
  });

  test('with something missing comes back with all that was typed, and says what to mend', async () => {
    const form = await open('/s/feedback?site=missing.example&lang=en');
    const response = await send('/s/feedback', {
      ...form,
      message: 'Kept </textarea><b>as typed</b>',
      'contact.email': 'kim',
    });
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.match(html, /Kept &lt;\/textarea&gt;&lt;b&gt;as typed&lt;\/b&gt;/);
    assert.match(html, /name="contact.email" value="kim" {2}?aria-invalid="true"/);
    assert.match(html, /id="about-problem">Choose or write an answer/);
    assert.match(html, /id="contact-problem">Write an address like/);
    assert.match(html, new RegExp(`name="_id" value="${form['_id']}"`));
    assert.match(html, /name="_site" value="missing.example"/);
    assert.equal((await collector.report('missing.example')).responses, 0);
  });

  test('that comes back says what looks like personal data in it, below the field', async () => {
    const form = await open('/s/feedback?lang=sv');
    const response = await send('/s/feedback', {
      ...form,
      message: 'Ring 070-123 45 67 eller kim@shop.example',
    });
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.match(html, /<textarea[^>]* aria-describedby="[^"]*message-personal"/);
    assert.match(
      html,
      /id="message-personal" role="status">Det här ser ut som ett telefonnummer och en e-postadress\./,
    );
  });

  test('that comes back with a number of nobody in a text warns of nothing', async () => {
    const form = await open('/s/feedback?lang=en');
    const response = await send('/s/feedback', { ...form, message: 'Order 2026-01-02, 123456' });
    assert.equal(response.status, 422);
    assert.match(await response.text(), /id="message-personal" role="status"><\/p>/);
  });

  test('that comes back warns of what was written beside an option', async () => {
    const form = await open('/s/exit-poll?lang=en');
    const other = `kim@shop.example ${'ö'.repeat(30_000)}`;
    const response = await send('/s/exit-poll', { ...form, source: 'other', 'source.other': other });
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.match(html, /name="source.other"\s+aria-describedby="source.other-personal"\s+value="kim@/);
    assert.match(html, /id="source.other-personal" role="status">This looks like an e-mail address\./);
  });

  test('with too long a text comes back with the text', async () => {
    const form = await open('/s/nps');
    const response = await send('/s/nps', { ...form, score: '3', why: 'ö'.repeat(30_000) });
    assert.equal(response.status, 422);
    assert.ok((await response.text()).includes('ö'.repeat(30_000)));
  });

  test('by a robot that fills every field is kept and marked', async () => {
    const form = await open('/s/nps?site=robot.example');
    assert.equal(
      (await send('/s/nps', { ...form, score: '10', website: 'http://spam.example' })).status,
      303,
    );
    const { responses, suspects } = await collector.report('robot.example');
    assert.deepEqual([responses, suspects], [0, 1]);
  });

  test('with a contact keeps the consent that was given', async () => {
    const form = await open('/s/feedback');
    const fields = { ...form, about: 'idea', message: 'Hello', 'contact.email': 'kim@example.com' };
    assert.equal((await send('/s/feedback', fields)).status, 422);
    await send('/s/feedback', { ...fields, 'contact.consent': 'yes' });
    const line = await lineOf(form);
    assert.match(JSON.stringify(line?.['consent']), /"contact":"\d{4}-\d\d"/);
  });

  test('about an order keeps the order and the order of the options', async () => {
    const form = await open('/s/exit-poll?order-id=A-1001&order-value=499.00&currency=SEK');
    await send('/s/exit-poll', { ...form, source: 'other', 'source.other': 'A bus' });
    const line = await lineOf(form);
    assert.deepEqual(line?.['order'], { id: 'A-1001', value: '499.00', currency: 'SEK', trust: 'claimed' });
    assert.match(
      JSON.stringify(line?.['answers']),
      /"value":"other","other":"A bus","shown":\[("\w+",){6}"other","unsure"\]/,
    );
    const html = await (await collector.request('/s/exit-poll')).text();
    assert.match(html, /value="unsure"[^>]*\/><span\s*>[^<]*<\/span\s*><\/label\s*>\s*<\/div>/);
  });

  test('without its hidden fields, or with false ones, is kept all the same', async () => {
    const { length } = await collector.exported();
    for (const hidden of [
      {},
      { _id: 'x', _started: 'y' },
      { _id: '../../etc', _started: '9999-99-99T00:00:00.000Z' },
    ])
      assert.equal((await send('/s/nps', { ...hidden, score: '5' })).status, 303);
    assert.equal((await collector.exported()).length, length + 3);
  });

  test('that cannot be kept comes back with all that was typed, and may be sent again', async () => {
    const failing = collectorBefore({ ...store, keep: () => Promise.reject(new Error('disk full')) });
    const response = await send('/s/nps', { score: '4', why: 'Still here' }, failing);
    assert.equal(response.status, 503);
    assert.ok(response.headers.get('retry-after'));
    const html = await response.text();
    assert.match(html, /Still here/);
    assert.match(html, /We could not save your answer/);
  });

  test('too often from one place comes back with all that was typed', async () => {
    // The clock stands still, so that nothing comes back meanwhile.
    const now = new Date();
    const limited = collectorBefore(store, { itemsPerMinute: 50, now: () => now });
    for (let sent = 0; sent < 50; sent += 1) await send('/s/nps', { score: '5' }, limited);
    const response = await send('/s/nps', { score: '5', why: 'Still here' }, limited);
    assert.equal(response.status, 429);
    assert.match(await response.text(), /Still here/);
  });
});

/** Opens a page and returns its hidden fields, as a browser would send them. */
async function open(path: string): Promise<Record<string, string>> {
  return Object.fromEntries(fieldsIn(await (await collector.request(path)).text()));
}

/** Fills in page after page with the same fields, until there is no further one. */
async function send(path: string, fields: Record<string, string>, to = collector): Promise<Response> {
  const response = await sendPage(path, fields, to);
  if (response.status !== 200) return response;
  return send(path, { ...fields, ...Object.fromEntries(fieldsIn(await response.text())) }, to);
}

function sendPage(path: string, fields: Record<string, string>, to = collector): Promise<Response> {
  return to.request(path, { method: 'POST', body: new URLSearchParams(fields) });
}

async function lineOf(form: Record<string, string>): Promise<Record<string, unknown> | undefined> {
  return (await collector.exported()).find(({ id }) => id === form['_id']);
}

function said(html: string, words: string): boolean {
  return html.includes(words.replaceAll('&', '&amp;'));
}

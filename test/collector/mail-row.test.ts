import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messageFor, type Message } from '../../src/collector/index.js';
import { locales } from '../../src/locales/index.js';
import type { Question } from '../../src/survey/index.js';
import { samples } from '../helpers/question-samples.js';

/** How many presses each kind offers in a mail. */
const presses: Partial<Record<Question['kind'], number>> = {
  nps: 11,
  csat: 5,
  csat4: 4,
  ces: 7,
  agree: 5,
  stars: 5,
  thumbs: 2,
  'yes-no': 3,
};

describe('a message in HTML', () => {
  for (const [kind, count] of Object.entries(presses)) {
    test(`offers each answer to ${kind} once, and what people do not see`, async () => {
      const { html } = await message(kind);
      const links = [...html.matchAll(/<a\s[^>]*href="\{link\}\/([^"]+)"/g)].map(([, value]) => value);
      assert.equal(links.length, count + 1);
      assert.equal(new Set(links).size, count + 1);
      assert.equal(links.at(-1), 'more');
    });

    test(`of ${kind} needs nothing that mail programs take out`, async () => {
      const { html } = await message(kind);
      assert.doesNotMatch(html, /<(style|script|img|form|button|svg|link)|class=|\ssrc=|https?:/);
      assert.doesNotMatch(html, /(flex|grid|position|var|calc|@media)\b/);
      assert.doesNotMatch(html, /undefined|\[object|\{(?!link\})/);
      assert.ok(Buffer.byteLength(html) < 10_000, 'Gmail cuts mails at 102 kB');
    });
  }

  test('names the ends of a scale on the links themselves too', async () => {
    const { html } = await message('nps');
    assert.match(html, /aria-label="0 – Not at all likely"/);
    assert.match(html, /aria-label="10 – Extremely likely"/);
  });

  test('runs from right to left where the language does', async () => {
    const rtl = await messageFor('nps', { lang: 'ar', own: {} });
    assert.match(rtl?.html ?? '', /<table[^>]+lang="ar"\s+dir="rtl"/);
  });

  test('never takes what it is given for HTML', async () => {
    const brand = '"><script>alert(1)</script>';
    const made = await messageFor('nps', { own: {}, brand });
    assert.doesNotMatch(made?.html ?? '<script', /<script/);
  });

  test('takes the placeholder of any mail program', async () => {
    const made = await messageFor('nps', { own: {}, placeholder: '*|LINK|*' });
    assert.equal(made?.html.match(/href="\*\|LINK\|\*\//g)?.length, 12);
    assert.match(made?.sms ?? '', /\*\|LINK\|\*$/);
  });
});

test('a message in plain text has a line for each answer', async () => {
  const { text } = await message('csat');
  assert.deepEqual(text.split('\n').slice(2), [
    '1 – Very dissatisfied: {link}/1',
    '2 – Dissatisfied: {link}/2',
    '3 – Neither: {link}/3',
    '4 – Satisfied: {link}/4',
    '5 – Very satisfied: {link}/5',
  ]);
});

test('there is a message in every language', async () => {
  for (const lang of Object.keys(locales)) {
    const made = await messageFor('nps', { lang, own: {} });
    assert.match(made?.html ?? '', new RegExp(`lang="${lang}"`, 'i'));
  }
});

test('a survey that begins with a text has no message, only links', async () => {
  assert.equal(await messageFor('text', { own: { text: asking('text') } }), undefined);
});

async function message(kind: string): Promise<Message> {
  const made = await messageFor(kind, { lang: 'en', own: { [kind]: asking(kind) } });
  assert.ok(made);
  return made;
}

function asking(kind: string) {
  const question = Object.values(samples).find((sample) => sample.kind === kind);
  assert.ok(question);
  return { v: 1, id: kind, pages: [{ id: 'page', questions: [question] }] } as const;
}

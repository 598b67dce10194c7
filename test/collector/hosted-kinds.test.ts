import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import type { Question, SurveyDefinition } from '../../src/survey/index.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { samples } from '../helpers/question-samples.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { newFolder } from './new-folder.js';

type Kind = Question['kind'];

/** What a visitor fills in, and the value that it is; undefined for kinds without an answer. */
const filled: { readonly [K in Kind]: readonly [fields: readonly [string, string][], value: unknown] } = {
  nps: [[['nps', '0']], 0],
  csat: [[['csat', '5']], 5],
  csat4: [[['csat4', '1']], 1],
  ces: [[['ces', '7']], 7],
  agree: [[['agree', '3']], 3],
  stars: [[['stars', '4']], 4],
  thumbs: [[['thumbs', 'up']], 'up'],
  'yes-no': [[['yes-no', 'partly']], 'partly'],
  choice: [[['choice', 'price']], 'price'],
  choices: [
    [
      ['choices', 'delivery'],
      ['choices', 'price'],
    ],
    ['price', 'delivery'],
  ],
  rank: [
    [
      ['rank', 'delivery'],
      ['rank', 'price'],
      ['rank', 'service'],
    ],
    ['delivery', 'price', 'service'],
  ],
  matrix: [
    [
      ['matrix.delivery', '1'],
      ['matrix.returns', '5'],
    ],
    { delivery: 1, returns: 5 },
  ],
  text: [[['text', 'Shorter queues']], 'Shorter queues'],
  number: [[['number', '12']], 12],
  date: [[['date', '2026-02-28']], '2026-02-28'],
  contact: [
    [
      ['contact.email', 'kim@example.com'],
      ['contact.consent', 'yes'],
    ],
    { email: 'kim@example.com' },
  ],
  consent: [[['consent', 'yes']], true],
  info: [[], undefined],
  link: [[], undefined],
};

const kinds = Object.values(samples).map(({ kind }) => kind);
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  const single = kinds.map((kind) => [kind, asking(samples[kind])] as const);
  const evil = kinds.map((kind) => [`evil-${kind}`, asking(spoiled(samples[kind]))] as const);
  const surveys = { ...Object.fromEntries([...single, ...evil]), all: asking(...Object.values(samples)) };
  collector = collectorBefore(store, { surveys });
});
after(() => store.close());

for (const kind of kinds) {
  describe(`a hosted ${kind}`, () => {
    for (const lang of ['en', 'sv', 'ar'] as const) {
      test(`is shown in ${lang}, whole and without scripts`, async () => {
        const html = await page(kind, lang);
        assert.ok(html.includes(samples[kind].title[lang].replaceAll("'", '&#39;')), html);
        assert.match(html, /<h1>/);
        assert.doesNotMatch(html, /<script|style=|undefined|\[object|\{(n|of|min|max|item)\}/);
      });
    }

    test('takes no text for HTML', async () => {
      assert.doesNotMatch(await page(`evil-${kind}`, 'en'), /<script|<img src=x|javascript:/);
    });

    test('is accepted as it is filled in', async () => {
      const [fields, value] = filled[kind];
      const response = await send(kind, fields);
      assert.equal(response.status, 303, await response.text());
      const [line] = (await collector.exported()).filter(({ survey }) => survey === kind);
      const { answers } = surveyResponse.parse({ ...JSON.parse(String(line?.['raw'])), receipt: 'not kept' });
      assert.deepEqual(
        answers.map((answer) => answer.value),
        value === undefined ? [] : [value],
      );
    });

    test('shows again what was filled in beside something that is wrong', async () => {
      const [fields, value] = filled[kind];
      const response = await send('all', [...fields, ['contact.email', 'nobody'], ['number', 'x']]);
      assert.equal(response.status, 422);
      const html = await response.text();
      const marks = html.match(/ (checked|selected)/g)?.length ?? 0;
      const chosen = fields.filter(([name]) => !/^(text|number|date|contact)/.test(name)).length;
      if (value !== undefined) assert.ok(marks >= chosen, `${marks} of ${chosen}`);
    });
  });
}

test('a question that may be declined is, without an answer', async () => {
  const own = collectorBefore(store, {
    surveys: { declined: asking({ ...samples.csat, required: true, decline: true }) },
  });
  assert.match(await (await own.request('/s/declined')).text(), /Prefer not to answer/);
  const body = new URLSearchParams({ csat: '3', 'csat:declined': 'yes', _site: 'declined.example' });
  assert.equal((await own.request('/s/declined', { method: 'POST', body })).status, 303);
  const lines = (await own.exported()).filter(({ site }) => site === 'declined.example');
  assert.deepEqual(
    lines.map(({ answers }) => answers),
    [[]],
  );
});

test('a picture from elsewhere is let in by its origin alone', async () => {
  const shown = { ...samples.info, picture: { src: 'https://ads.example/a/b.png?c', alt: 'An ad' } };
  const own = collectorBefore(store, { surveys: { ad: asking(shown) } });
  const response = await own.request('/s/ad');
  assert.match(
    response.headers.get('content-security-policy') ?? '',
    /img-src data: https:\/\/ads\.example;/,
  );
  assert.match(await response.text(), /<img[^>]+src="https:\/\/ads\.example\/a\/b\.png\?c"/);
});

test('own surveys are named beside the ready-made ones', async () => {
  const response = await collector.request('/s/nowhere');
  assert.match(await response.text(), /There are: nps, exit-poll, feedback, csat/);
});

function asking(...questions: readonly Question[]): SurveyDefinition {
  const [first] = questions;
  const id = questions.length === 1 && first ? first.kind : 'all';
  return { v: 1, id, pages: [{ id: 'page', questions }] };
}

/** The same question with a script in every text and address. */
function spoiled(question: Question): Question {
  const texts = ['title', 'hint', 'label', 'unit', 'alt', 'labels'];
  return JSON.parse(
    JSON.stringify(question, (key, value: unknown) => {
      if (texts.includes(key)) return hostile;
      if (['href', 'privacyUrl', 'src'].includes(key)) return 'javascript:alert(1)';
      return value;
    }),
  );
}

async function page(survey: string, lang: string): Promise<string> {
  const response = await collector.request(`/s/${survey}?lang=${lang}`);
  assert.equal(response.status, 200);
  return response.text();
}

function send(survey: string, fields: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return collector.request(`/s/${survey}`, { method: 'POST', body });
}

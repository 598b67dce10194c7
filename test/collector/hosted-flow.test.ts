import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import type { SurveyDefinition } from '../../src/survey/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { fieldsIn, thanksAt, type Fields } from './hosted-page.js';
import { newFolder } from './new-folder.js';

/** A score; those who are not happy say why; everybody may name a product. */
const survey: SurveyDefinition = {
  v: 1,
  id: 'branches',
  pages: [
    {
      id: 'score',
      questions: [{ id: 'score', kind: 'nps', measure: 'recommend', title: 'How likely?', required: true }],
      next: [{ if: { question: 'score', band: 'promoter' }, to: 'product' }],
    },
    {
      id: 'why',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: 'Why?',
          wordings: [{ if: { question: 'score', band: 'detractor' }, title: 'What went wrong?' }],
          required: true,
        },
      ],
    },
    {
      id: 'product',
      questions: [
        {
          id: 'product',
          kind: 'choices',
          title: 'You gave {answer:score}. Which of {brand|our} products?',
          options: [
            { id: 'shoe', label: 'Shoe' },
            { id: 'sock', label: 'Sock' },
          ],
        },
      ],
    },
  ],
};

let store: Store;
let collector: CollectorUnderTest;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
  collector = collectorBefore(store, { surveys: { branches: survey } });
});
after(() => store.close());

describe('a hosted survey of several pages', () => {
  test('asks one page at a time, in the words that fit the score', async () => {
    const first = await open('/s/branches');
    assert.match(first, /How likely\?/);
    assert.doesNotMatch(first, /Why\?|Which of/);
    assert.match(await text(go(first, { score: '3' })), /What went wrong\?/);
    assert.match(await text(go(first, { score: '8' })), /Why\?/);
    assert.match(await text(go(first, { score: '10' })), /Which of our products\?/);
  });

  test('saves each page as the next revision of the same response', async () => {
    const first = await open('/s/branches?site=saved.example&brand=Ab');
    const second = await text(go(first, { score: '0' }));
    const [line] = await linesOf('saved.example');
    assert.equal(line?.['status'], 'partial');
    assert.deepEqual(valuesOf(line), { score: 0 });
    const third = await text(go(second, { why: 'Late & "broken"' }));
    assert.match(third, /You gave 0\. Which of Ab products\?/);
    const done = await go(third, [
      ['product', 'shoe'],
      ['product', 'sock'],
    ]);
    assert.equal(thanksAt(done), 'branches/thanks?lang=en');
    const lines = await linesOf('saved.example');
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.['status'], 'complete');
    assert.deepEqual(valuesOf(lines[0]), { score: 0, why: 'Late & "broken"', product: ['shoe', 'sock'] });
  });

  test('goes back with everything, and leaves out what another branch asked', async () => {
    const first = await open('/s/branches?site=pruned.example');
    const second = await text(go(first, { score: '2' }));
    const third = await text(go(second, { why: 'Too slow' }));
    const again = await text(go(third, { product: 'sock', _go: 'back' }));
    assert.match(again, />Too slow<\/textarea>/);
    const start = await text(go(again, { why: 'Too slow', _go: 'back' }));
    assert.match(start, /value="2" {1,2}checked/);
    const product = await text(go(start, { score: '9' }));
    assert.match(product, /value="sock" {1,2}checked/);
    assert.equal((await go(product, { product: 'sock' })).status, 303);
    assert.deepEqual(valuesOf((await linesOf('pruned.example'))[0]), { score: 9, product: ['sock'] });
  });

  test('says what is missing on the very page, and saves nothing', async () => {
    const first = await open('/s/branches?site=missing.example');
    const refused = await go(first, {});
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /id="score-problem">Choose or write/);
    assert.equal((await linesOf('missing.example')).length, 0);
  });

  test('lets no forged form skip a page', async () => {
    const body = new URLSearchParams({ _gone: '2', product: 'shoe', _site: 'forged.example' });
    const response = await collector.request('/s/branches', { method: 'POST', body });
    assert.equal(response.status, 422);
    assert.match(await response.text(), /How likely\?/);
  });

  test('goes on by the return key', async () => {
    const second = await text(go(await open('/s/branches'), { score: '2' }));
    const [first] = /<button[^>]*>/.exec(second.slice(second.indexOf('class="buttons"'))) ?? [];
    assert.equal(first, '<button type="submit">');
  });
});

describe('what a link chooses beforehand', () => {
  for (const query of ['score=0', 'kundresa.score=0', 'kundresa.score=0&test=true']) {
    test(`is chosen and not sent by ?${query}`, async () => {
      const marker = await store.marker();
      assert.match(await open(`/s/branches?${query}`), /value="0" {1,2}checked/);
      assert.equal(await store.marker(), marker);
    });
  }

  test('on a later page is chosen there', async () => {
    const first = await open('/s/branches?kundresa.product=shoe');
    assert.match(await text(go(first, { score: '10' })), /value="shoe" {1,2}checked/);
  });

  test('is no text and no contact, which would stand in histories and logs', async () => {
    const first = await open('/s/branches?why=secret&contact.email=kim@example.com');
    assert.doesNotMatch(first, /secret|kim@/);
  });

  test('is passed over when it is no answer', async () => {
    assert.doesNotMatch(await open('/s/branches?score=11'), / checked/);
  });
});

test('every ready-made survey has a page', async () => {
  const html = await open('/s/churn?lang=sv');
  assert.match(html, /Vad är huvudorsaken/);
});

async function open(path: string): Promise<string> {
  const response = await collector.request(path);
  assert.equal(response.status, 200);
  return response.text();
}

/** Sends the page's form as a browser would: its hidden fields, and what is filled in. */
function go(html: string, filled: Fields): Promise<Response> {
  const path = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams([...fieldsIn(html), ...new URLSearchParams(filled as [])]);
  return collector.request(`/s/${path}`, { method: 'POST', body });
}

async function text(response: Promise<Response>): Promise<string> {
  const answer = await response;
  assert.equal(answer.status, 200);
  return answer.text();
}

async function linesOf(site: string): Promise<Record<string, unknown>[]> {
  return (await collector.exported()).filter((line) => line['site'] === site);
}

function valuesOf(line: Record<string, unknown> | undefined): Record<string, unknown> {
  const answers = line?.['answers'] as { question: string; value: unknown }[];
  return Object.fromEntries(answers.map(({ question, value }) => [question, value]));
}

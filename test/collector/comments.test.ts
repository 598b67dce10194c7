import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { commentWords } from '../../src/collector/comment-words.js';
import type { Comment, CommentPage } from '../../src/collector/store/comments.js';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const answers = (value: number, text: string) => [
  { question: 'score', kind: 'nps' as const, value },
  { question: 'why', kind: 'text' as const, value: text },
];

for (const engine of engines) {
  describe(`comments on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    const page = async (query = ''): Promise<CommentPage> =>
      (await collector.request(`/comments${query}`)).json();
    const texts = async (query = ''): Promise<string[]> =>
      (await page(query)).comments.map(({ text }) => text);
    const mark = (comment: Comment | undefined, body: unknown) =>
      collector.request(`/comments/${comment?.id}/${comment?.question}`, {
        method: 'PATCH',
        body: JSON.stringify(body),
      });
    before(async () => {
      collector = await collectorOn(await engine.empty(), { hideUnder: 5 });
      for (let at = 0; at < 5; at += 1)
        await collector.post(
          aResponse({
            touchpoint: at % 2 ? 'Kundservice' : 'customer_service',
            answers: answers(at, `Slow phone ${at}`),
          }),
        );
      for (let at = 0; at < 4; at += 1)
        await collector.post(
          aResponse({ stage: 'purchase', touchpoint: 'checkout', answers: answers(9, `Secret ${at}`) }),
        );
      await collector.post(aResponse({ test: true, answers: answers(1, 'A trial') }));
    });
    after(() => collector.store.close());

    test('of a group under five are withheld, by any filter', async () => {
      const all = await page();
      assert.equal(all.comments.length, 5);
      assert.equal(all.withheld, true);
      assert.ok(!JSON.stringify(all).includes('Secret'));
      for (const query of ['?touchpoint=checkout', '?q=secret', '?atLeast=9', '?stage=purchase'])
        assert.deepEqual(await texts(query), [], query);
      assert.deepEqual((await page('?to=2020-01-01')).comments, []);
      await collector.post(
        aResponse({ stage: 'purchase', touchpoint: 'checkout', answers: answers(8, 'Mail k@e.se') }),
      );
      assert.equal((await texts('?touchpoint=checkout')).length, 5);
      assert.ok((await texts('?touchpoint=checkout')).includes('Mail [email]'));
    });

    test('are found by words, score and place, page by page', async () => {
      assert.deepEqual(await texts('?q=PHONE%203'), ['Slow phone 3']);
      assert.deepEqual((await texts('?touchpoint=customer_service&atMost=1')).toSorted(), [
        'Slow phone 0',
        'Slow phone 1',
      ]);
      const first = await page('?touchpoint=customer_service&limit=3');
      const second = await page(`?touchpoint=customer_service&limit=3&after=${first.next}`);
      const both = [...first.comments, ...second.comments].map(({ text }) => text);
      assert.equal(new Set(both).size, 5);
      assert.equal((await collector.request('/comments?limit=0')).status, 422);
      assert.equal((await collector.request('/comments?atMost=x')).status, 422);
    });

    test('are starred, hidden and given a theme', async () => {
      const { comments } = await page('?touchpoint=customer_service');
      const [one, other] = comments;
      assert.equal((await mark(one, { starred: true, theme: 'waiting' })).status, 204);
      assert.equal((await mark(other, { hidden: true })).status, 204);
      assert.deepEqual(await texts('?starred=true'), [one?.text]);
      assert.deepEqual(await texts('?theme=waiting'), [one?.text]);
      assert.ok(!(await texts()).includes(other?.text ?? ''));
      assert.ok((await texts('?hidden=true')).includes(other?.text ?? ''));
      assert.equal((await mark(one, {})).status, 422);
      assert.equal(
        (await collector.request('/comments/none/why', { method: 'PATCH', body: '{"starred":true}' })).status,
        404,
      );
      await mark(other, { hidden: false });
    });

    test('tell the words that enough of them have', async () => {
      const { words } = await (await collector.request('/comments/words?touchpoint=customer_service')).json();
      assert.deepEqual(words, [
        { word: 'phone', n: 5 },
        { word: 'slow', n: 5 },
      ]);
    });
  });
}

test('words are counted once a comment, without those that say nothing, in both languages', () => {
  const comments = [
    { text: 'Leveransen var sen, mycket sen leverans. [phone]', locale: 'sv' },
    { text: 'Leveransen kom inte.', locale: 'sv-SE' },
    { text: 'The delivery was late and the delivery was wrong', locale: 'en' },
  ];
  const found = commentWords(comments, 1).map(({ word, n }) => `${word} ${n}`);
  assert.equal(found[0], 'leveransen 2');
  assert.ok(found.includes('delivery 1'));
  for (const empty of ['var', 'mycket', 'the', 'was', 'phone', 'inte'])
    assert.ok(!found.some((each) => each.startsWith(`${empty} `)), empty);
  assert.deepEqual(commentWords(comments, 3), []);
});

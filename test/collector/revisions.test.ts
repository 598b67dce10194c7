import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    test('a new response is stored', async () => {
      const response = aResponse();
      const answer = await told(await collector.post(response));
      assert.deepEqual(answer, { http: 201, id: response.id, revision: 1, status: 'stored' });
    });

    test('the same response again is a duplicate, however its JSON is written', async () => {
      const response = aResponse();
      await collector.post(response);
      const reversed = Object.fromEntries(Object.entries(response).toReversed());
      const answer = await told(await collector.post(JSON.stringify(reversed, null, 2)));
      assert.deepEqual(answer, { http: 200, id: response.id, revision: 1, status: 'duplicate' });
    });

    test('a higher revision replaces the response and all its answers', async () => {
      const site = 'revised.example';
      const response = aResponse({ site, status: 'partial' });
      await collector.post(response);
      const answers = [{ question: 'score', kind: 'nps', measure: 'recommend', value: 3 }];
      const answer = await told(
        await collector.post({ ...response, revision: 2, status: 'complete', answers }),
      );
      assert.equal(answer.status, 'stored');
      const { stages } = await collector.report(site);
      const [score] = stages.flatMap(({ touchpoints }) => touchpoints).flatMap(({ scores }) => scores);
      assert.deepEqual(score?.counts, { 3: 1 });
    });

    test('a lower revision that comes late is superseded and changes nothing', async () => {
      const site = 'late.example';
      const response = aResponse({ site, revision: 3 });
      await collector.post(response);
      const answer = await told(await collector.post({ ...response, revision: 2, status: 'partial' }));
      assert.deepEqual(answer, { http: 200, id: response.id, revision: 2, status: 'superseded' });
      assert.equal((await collector.report(site)).complete, 1);
    });

    test('the same revision with other content is refused for good, and kept among the bad rows', async () => {
      const response = aResponse();
      await collector.post(response);
      const answer = await told(await collector.post({ ...response, stage: 'loyalty' }));
      assert.equal(answer.http, 422);
      assert.equal(answer.error?.code, 'id_reused');
      assert.equal(answer.id, response.id);
      const rows = await collector.store.badRows();
      assert.ok(rows.some(({ code, raw }) => code === 'id_reused' && raw.includes('"loyalty"')));
    });

    test('an id in capitals is the same id, and is acknowledged as it came', async () => {
      const response = aResponse({ id: 'ABCDEF01-5d4a-4f6b-9c7d-0123456789ab' });
      await collector.post(response);
      const again = { ...response, id: response.id.toLowerCase(), revision: 2 };
      assert.equal((await told(await collector.post(again))).status, 'stored');
      const answer = await told(await collector.post(response));
      assert.deepEqual(answer, { http: 200, id: response.id, revision: 1, status: 'superseded' });
    });

    test('a hundred at once with the same id are one response', async () => {
      const response = aResponse({ site: 'hundred.example' });
      const answers = await Promise.all(
        Array.from({ length: 100 }, async () => told(await collector.post(response))),
      );
      const counted = (status: string) => answers.filter((answer) => answer.status === status).length;
      assert.equal(counted('stored'), 1);
      assert.equal(counted('duplicate'), 99);
      assert.equal((await collector.report('hundred.example')).responses, 1);
    });

    test('of a hundred revisions at once the highest stays', async () => {
      const response = aResponse({ site: 'race.example' });
      const sent = Array.from({ length: 100 }, (_, at) => ({ ...response, revision: ((at * 37) % 100) + 1 }));
      await Promise.all(sent.map((body) => collector.post(body)));
      const lines = await collector.exported();
      assert.equal(lines.find(({ id }) => id === response.id)?.['revision'], 100);
    });

    test('an erased response that is sent again is acknowledged and not kept', async () => {
      const response = aResponse({ site: 'erased.example' });
      await collector.post(response);
      await collector.post({ ...response, stage: 'refused and kept apart' });
      assert.equal(await collector.store.erase([response.id]), 1);
      const rows = await collector.store.badRows();
      assert.ok(!rows.some(({ raw }) => raw.includes(response.id)));
      const answer = await told(await collector.post({ ...response, revision: 2 }));
      assert.deepEqual(answer, { http: 200, id: response.id, revision: 2, status: 'erased' });
      assert.equal((await collector.report('erased.example')).responses, 0);
      assert.ok(!(await collector.exported()).some(({ id }) => id === response.id));
    });

    test('a response that is erased while it is being sent stays erased', async () => {
      const sent = Array.from({ length: 50 }, () => aResponse({ site: 'erasing.example' }));
      const ids = sent.map(({ id }) => id);
      await Promise.all([
        ...sent.slice(0, 25).map((response) => collector.post(response)),
        collector.store.erase(ids),
        ...sent.slice(25).map((response) => collector.post(response)),
      ]);
      await Promise.all(sent.map((response) => collector.post(response)));
      assert.equal((await collector.report('erasing.example')).responses, 0);
    });
  });
}

const postgres = engines.find(({ name }) => name === 'PostgreSQL');

describe('two collectors on one PostgreSQL', { skip: postgres?.skip ?? true }, () => {
  let both: [CollectorUnderTest, CollectorUnderTest];
  before(async () => {
    if (!postgres) return;
    const place = await postgres.empty();
    // They start at the same moment: one makes the tables, the other waits.
    both = await Promise.all([collectorOn(place), collectorOn(place)]);
  });
  after(() => Promise.all(both.map(({ store }) => store.close())));

  test('keep one response of a hundred with the same id', async () => {
    const response = aResponse({ site: 'both.example' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, at) => told(await both[at % 2 ? 1 : 0].post(response))),
    );
    assert.equal(answers.filter(({ status }) => status === 'stored').length, 1);
    assert.equal(answers.filter(({ status }) => status === 'duplicate').length, 99);
    assert.equal((await both[1].report('both.example')).responses, 1);
  });

  test('keep the highest of many revisions, whoever gets which', async () => {
    const responses = Array.from({ length: 20 }, () => aResponse({ site: 'mixed.example' }));
    const sent = responses.flatMap((response) =>
      [3, 1, 5, 2, 4].map((revision) => ({ ...response, revision })),
    );
    const answers = await Promise.all(
      sent.map(async (body, at) => told(await both[at % 2 ? 1 : 0].post(body))),
    );
    assert.deepEqual(new Set(answers.map(({ http }) => Math.floor(http / 100))), new Set([2]));
    const revisions = (await both[0].exported())
      .filter(({ site }) => site === 'mixed.example')
      .map(({ revision }) => revision);
    assert.deepEqual(revisions, Array<number>(20).fill(5));
  });

  test('see at once what the other kept', async () => {
    const etag = (await both[0].request('/report')).headers.get('etag');
    await both[1].post(aResponse());
    assert.notEqual((await both[0].request('/report')).headers.get('etag'), etag);
  });
});

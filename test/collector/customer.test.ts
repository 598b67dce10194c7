import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { casesBy } from '../../src/collector/case-rules.js';
import { defaultJourney } from '../../src/journey/index.js';
import type { Improvement } from '../../src/collector/store/improvements.js';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const work = {
  caseFor: casesBy([{ id: 'low', kind: 'nps', atMost: 6 }], defaultJourney),
  subscribers: [],
};
const input = {
  touchpoint: 'returns',
  said: { sv: 'Returer är krångliga', en: 'Returns are hard <b>' },
  did: { sv: 'Vi har gjort returer enklare', en: 'We made returns easier & faster' },
  date: '2026-02-01',
  published: true,
};

for (const engine of engines) {
  describe(`closing the loop on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty(), { work });
    });
    after(() => collector.store.close());

    const send = (path: string, method: string, body: unknown) =>
      collector.request(path, { method, body: JSON.stringify(body) });
    const text = async (path: string, language: string) =>
      (await collector.request(path, { headers: { 'accept-language': language } })).text();
    const improvements = async (path = '/improvements'): Promise<Improvement[]> =>
      (
        await (
          await collector.request(
            path,
            {},
            { remoteAddress: path.includes('drafts') ? '127.0.0.1' : '203.0.113.9' },
          )
        ).json()
      ).improvements;
    const receipt = async (fields: Record<string, string>, from = '203.0.113.9') => {
      const form = new URLSearchParams(fields);
      const response = await collector.request(
        '/receipt?lang=en',
        { method: 'POST', body: form },
        { remoteAddress: from },
      );
      return { status: response.status, body: await response.text(), headers: response.headers };
    };

    test('an improvement is for everybody once it is published', async () => {
      const made: Improvement = await (
        await send('/improvements', 'POST', { ...input, published: false })
      ).json();
      assert.deepEqual(await improvements(), []);
      assert.equal((await improvements('/improvements/drafts')).length, 1);
      assert.equal((await send(`/improvements/${made.id}`, 'PUT', input)).status, 200);
      const [one] = await improvements('/improvements?touchpoint=returns');
      assert.deepEqual(one?.did, input.did);
      assert.deepEqual(await improvements('/improvements?touchpoint=checkout'), []);
      const response = await collector.request('/improvements', {}, { remoteAddress: '203.0.113.9' });
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('cache-control') ?? '', /public/);
      const [written] = await improvements('/improvements?touchpoint=Returer&lang=sv-SE&most=1');
      assert.deepEqual([written?.said, written?.did], [{ sv: input.said.sv }, { sv: input.did.sv }]);
      const [other] = await improvements('/improvements?lang=fi');
      assert.deepEqual(other?.did, { en: input.did.en });
      const atEndpoint = await collector.request('/responses?touchpoint=returns', {
        headers: { origin: 'https://shop.example' },
      });
      assert.equal(atEndpoint.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(await atEndpoint.json(), { improvements: await improvements() });
      const etag = response.headers.get('etag') ?? '';
      const again = await collector.request('/improvements', { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304);
    });

    test('an improvement is on a page and in a feed, in the reader’s language, as plain text', async () => {
      assert.match(await text('/updates', 'sv'), /Vi har gjort returer enklare/);
      const english = await text('/updates', 'en');
      assert.match(english, /We made returns easier &amp; faster/);
      assert.doesNotMatch(english, /<b>/);
      const thanks = await text('/s/nps/thanks?touchpoint=Returer&lang=sv', 'sv');
      assert.match(thanks, /<h2>Ni sa, vi gjorde<\/h2>[\s\S]*<p lang="sv" dir="auto">Vi har gjort returer/);
      assert.doesNotMatch(await text('/s/nps/thanks?touchpoint=checkout&lang=sv', 'sv'), /<h2>/);
      assert.doesNotMatch(await text('/s/nps/thanks?touchpoint=returns&lang=en', 'en'), /hard <b>/);
      const feed = await text('/updates.atom?lang=en', 'sv');
      assert.match(feed, /<title>We made returns easier &amp; faster<\/title>/);
      assert.match(feed, /Returns are hard &lt;b&gt;/);
      assert.match(feed, /<id>urn:uuid:[\da-f-]{36}<\/id>/);
    });

    test('an improvement that is not as it must be is refused, and one may be removed', async () => {
      assert.equal((await send('/improvements', 'POST', { ...input, date: 'soon' })).status, 422);
      assert.equal((await send('/improvements', 'POST', { ...input, said: {} })).status, 422);
      const [one] = await improvements();
      assert.equal((await send(`/improvements/${one?.id}`, 'DELETE', {})).status, 204);
      assert.equal((await send(`/improvements/${one?.id}`, 'DELETE', {})).status, 404);
      assert.deepEqual(await improvements(), []);
      const elsewhere = await collector.request(
        '/improvements',
        { method: 'POST', body: JSON.stringify(input) },
        { remoteAddress: '203.0.113.9' },
      );
      assert.equal((await told(elsewhere)).http, 403);
    });

    test('a code shows its own response, and how far its case is', async () => {
      const code = 'AB12-CD34-EF56';
      const response = aResponse({ receipt: code, answers: [{ question: 'score', kind: 'nps', value: 2 }] });
      await collector.post(response);
      const shown = await receipt({ code: 'ab12cd34ef56', do: 'look' });
      assert.equal(shown.status, 200);
      assert.match(shown.body, /It is counted\./);
      assert.match(shown.body, /Somebody will look into it\./);
      await send(`/cases/${response.id}`, 'PATCH', { status: 'done' });
      assert.match((await receipt({ code })).body, /It has been dealt with\./);
      assert.match(shown.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
      assert.equal(shown.headers.get('cache-control'), 'no-store');
    });

    test('a code withdraws its response for good, also when a later page of it comes', async () => {
      const code = 'WD12-CD34-EF56';
      const response = aResponse({ receipt: code, site: 'withdrawn.example' });
      await collector.post(response);
      assert.match((await receipt({ code, do: 'withdraw' })).body, /It is withdrawn/);
      await collector.post({ ...response, revision: 2 });
      assert.equal((await collector.report('withdrawn.example')).responses, 0);
      assert.ok((await collector.exported()).some(({ id }) => id === response.id));
      assert.match((await receipt({ code })).body, /It is withdrawn/);
    });

    test('a code erases its response only when one is sure, and its case goes too', async () => {
      const code = 'ER12-CD34-EF56';
      const answers = [{ question: 'score', kind: 'nps' as const, value: 2 }];
      const response = aResponse({ receipt: code, answers });
      await collector.post(response);
      await send(`/cases/${response.id}`, 'PATCH', { status: 'in_work' });
      await receipt({ code, do: 'erase' });
      assert.ok((await collector.exported()).some(({ id }) => id === response.id));
      assert.match((await receipt({ code, do: 'erase', sure: 'yes' })).body, /Your answer is erased\./);
      assert.ok(!(await collector.exported()).some(({ id }) => id === response.id));
      assert.equal((await collector.request(`/cases/${response.id}`)).status, 404);
      const log = await (await collector.request('/audit')).text();
      assert.match(log, /"action":"case\.change"[^}]*"id":"erased"/);
      assert.ok(!log.includes(response.id));
      assert.equal((await told(await collector.post(response))).status, 'erased');
      assert.equal((await receipt({ code })).status, 404);
    });

    test('an unknown or short code opens nothing, and few tries are allowed', async () => {
      await collector.post(aResponse({ receipt: 'short' }));
      assert.equal((await receipt({ code: 'short' }, '203.0.113.1')).status, 404);
      assert.equal((await receipt({ code: '' }, '203.0.113.1')).status, 404);
      assert.doesNotMatch((await receipt({ code: '"><script>' }, '203.0.113.1')).body, /<script>/);
      const statuses: number[] = [];
      for (let at = 0; at < 21; at += 1)
        statuses.push((await receipt({ code: `NO${at}` }, '203.0.113.2')).status);
      assert.deepEqual([statuses.at(0), statuses.at(-1)], [404, 429]);
    });
  });
}

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const day = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();
const from = (origin: string): RequestInit => ({ headers: { origin } });

for (const engine of engines) {
  describe(`whether to ask, on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    const said = async (query: string): Promise<unknown> =>
      (await collector.request(`/moment?${query}`)).json();

    test('an order that was answered about was asked before, for its site and survey', async () => {
      await collector.post(aResponse({ site: 'a.example', order: { id: 'A-1' } }));
      const { survey } = aResponse();
      assert.deepEqual(await said(`survey=${survey}&site=a.example&order=A-1`), { asked: true });
      assert.deepEqual(await said(`survey=${survey}&site=a.example&order=A-2`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&site=b.example&order=A-1`), { asked: false });
      assert.deepEqual(await said(`survey=other&site=a.example&order=A-1`), { asked: false });
    });

    test('a subject is left alone for 90 days by what it answered and for 14 by anything else', async () => {
      const { survey } = aResponse();
      await collector.post(
        aResponse({
          site: 'c.example',
          context: { subject: 'k3"j', segment: 'b2b' },
          answeredAt: new Date().toISOString(),
        }),
      );
      const subject = `site=c.example&subject=${encodeURIComponent('k3"j')}`;
      assert.deepEqual(await said(`survey=${survey}&${subject}`), { asked: true });
      assert.deepEqual(await said(`survey=other&${subject}`), { asked: true });
      assert.deepEqual(await said(`survey=${survey}&site=c.example&subject=other`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&site=d.example&subject=k3"j`), { asked: false });
    });

    test('what was answered long ago and trials keep nobody away', async () => {
      const { survey } = aResponse();
      const at = (days: number): object => ({ startedAt: ago(days), answeredAt: ago(days) });
      await collector.post(aResponse({ ...at(60), context: { subject: 'sixty' } }));
      await collector.post(aResponse({ ...at(100), context: { subject: 'hundred' } }));
      await collector.post(aResponse({ ...at(0), context: { subject: 'trial' }, test: true }));
      assert.deepEqual(await said(`survey=${survey}&subject=sixty`), { asked: true });
      assert.deepEqual(await said(`survey=other&subject=sixty`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&subject=hundred`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&subject=trial`), { asked: false });
    });

    test('a page that names no site hears nothing of those that do', async () => {
      const now = new Date().toISOString();
      const about = { context: { subject: 'same' }, order: { id: 'S-1' }, startedAt: now, answeredAt: now };
      await collector.post(aResponse({ ...about, site: 'named.example' }));
      const { survey } = aResponse();
      assert.deepEqual(await said(`survey=${survey}&subject=same`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&order=S-1`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&subject=same&site=named.example`), { asked: true });
    });

    test('who answered about the company as a whole is asked that again after 180 days', async () => {
      const at = (days: number): object => ({ startedAt: ago(days), answeredAt: ago(days) });
      const survey = 'relationship-nps';
      await collector.post(aResponse({ ...at(179), survey, context: { subject: 'half' } }));
      await collector.post(aResponse({ ...at(181), survey, context: { subject: 'more' } }));
      assert.deepEqual(await said(`survey=${survey}&subject=half`), { asked: true });
      assert.deepEqual(await said(`survey=nps&subject=half`), { asked: false });
      assert.deepEqual(await said(`survey=${survey}&subject=more`), { asked: false });
    });

    test('the budget never goes to what no page asks', async () => {
      const site = 'mail.example';
      const now = new Date().toISOString();
      const at = (touchpoint: string, channel: string): object =>
        aResponse({ site, stage: 'use', touchpoint, channel, startedAt: now, answeredAt: now });
      for (let index = 0; index < 9; index++) await collector.post(at('customer_service', 'web'));
      await collector.post(at('delivery', 'email'));
      assert.deepEqual(await said(`survey=nps&site=${site}&budget=journey`), {
        asked: false,
        touchpoint: 'customer_service',
      });
    });

    test('the budget goes to the least certain touchpoint among those with recent traffic', async () => {
      const site = 'budget.example';
      const at = (touchpoint: string, days = 0): object => {
        const time = ago(days);
        return { site, stage: 'use', touchpoint, startedAt: time, answeredAt: time };
      };
      for (let index = 0; index < 9; index++) await collector.post(aResponse(at('customer_service')));
      for (let index = 0; index < 3; index++) await collector.post(aResponse(at('Nyhetsbrev')));
      await collector.post(aResponse(at('delivery', 40)));
      const query = `survey=nps&site=${site}&budget=journey`;
      assert.deepEqual(await said(query), { asked: false, touchpoint: 'newsletter' });
      assert.deepEqual(await said(`${query}&touchpoint=nyhetsbrev`), {
        asked: false,
        touchpoint: 'nyhetsbrev',
      });
      assert.deepEqual(await said(`survey=nps&site=${site}`), { asked: false });
      assert.deepEqual(await said('survey=nps&site=unknown.example&budget=journey'), { asked: false });
    });
  });
}

test('pages of other origins may read it, caches may keep it, and a survey has to be named', async () => {
  const [engine] = engines;
  assert.ok(engine);
  const collector = await collectorOn(await engine.empty(), { origins: ['https://shop.example'] });
  const answer = await collector.request('/moment?survey=nps', from('https://shop.example'));
  assert.equal(answer.headers.get('access-control-allow-origin'), 'https://shop.example');
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
  assert.equal((await collector.request('/moment?survey=nps', from('https://evil.example'))).status, 403);
  assert.equal((await collector.request('/moment')).status, 400);
  assert.equal((await collector.request(`/moment?survey=nps&order=${'x'.repeat(201)}`)).status, 400);
  assert.equal((await collector.request('/moment', { method: 'POST' })).status, 405);
  await collector.store.close();
});

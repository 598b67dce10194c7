import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { MethodStatement } from '../../src/collector/method-statement.js';
import type { JourneyReport } from '../../src/report/types.js';
import { aFunnelItem, aResponse } from '../helpers/responses.js';
import { collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const site = 'small.example';
const now = (): Date => new Date('2026-02-06T12:00:00.000Z');
const days = ['2026-02-02', '2026-02-03', '2026-02-04', '2026-02-05'];

for (const engine of engines) {
  describe(`small groups in the statement of method on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty(), { hideUnder: 5, now });
      const items = [
        ...several(20, { locale: 'sv', channel: 'web' }),
        ...several(6, { locale: 'fi', channel: 'email' }),
        ...several(3, { locale: 'en', channel: 'web', sampling: { method: 'share', rate: 0.5 } }),
        ...several(4, { locale: 'sv', touchpoint: 'returns' }),
        ...several(7, { locale: 'sv', survey: 'delivery', touchpoint: 'delivery' }),
        ...Array.from({ length: 8 }, () => aFunnelItem({ site, at: `${days[0]}T10:00:00.000Z` })),
        ...Array.from({ length: 3 }, () =>
          aFunnelItem({ site, event: 'answered', at: `${days[0]}T10:01:00.000Z` }),
        ),
        ...Array.from({ length: 3 }, () => aFunnelItem({ site, event: 'shown', touchpoint: 'returns' })),
      ];
      for (const item of items) await collector.post(item);
    });
    after(() => collector.store.close());

    const statement = async (query = ''): Promise<MethodStatement> =>
      (await collector.request(`/method?site=${site}${query}`)).json();

    test('are in no number, nor the difference of two', async () => {
      const { n, languages, channels, surveys, sampling, responses } = await statement();
      assert.equal(n, 29 + 7);
      assert.equal(responses.complete, n);
      assert.deepEqual(surveys, [
        { survey: 'delivery', version: null, n: 7 },
        { survey: 'nps', version: null, n: 29 },
      ]);
      // Three answered in English: the six in Finnish are held back with them.
      assert.deepEqual(languages, { sv: 20 + 7 });
      assert.deepEqual(channels, { email: 6, web: 23 + 7 });
      assert.deepEqual(sampling, [{ method: 'all', rate: null }]);
    });

    test('are not found by asking for them', async () => {
      for (const query of [
        '&locale=en',
        '&touchpoint=returns',
        '&touchpoint=Retur',
        '&locale=en&channel=web',
      ]) {
        const said = await statement(query);
        assert.deepEqual([said.n, said.dates, said.responseRate], [0, null, null], query);
        assert.deepEqual([said.languages, said.channels, said.surveys], [{}, {}, []], query);
      }
      assert.equal((await statement('&locale=sv')).n, 27);
    });

    test('are not found by the days, and a part of a day tells no more than none', async () => {
      const total = (await statement('&touchpoint=customer_service')).n;
      for (const day of days) {
        const sooner = (await statement(`&touchpoint=customer_service&to=${day}`)).n;
        const later = (await statement(`&touchpoint=customer_service&from=${day}`)).n;
        for (const part of [sooner, later, total - sooner, total - later])
          assert.ok(part === 0 || part >= 5, `${day}: ${part}`);
        const noon = (await statement(`&touchpoint=customer_service&to=${day}T12:00:00Z`)).n;
        assert.equal(noon, sooner);
      }
    });

    test('are what the report shows', async () => {
      for (const query of ['', '&locale=sv', '&channel=web', '&from=2026-02-03', '&survey=nps']) {
        const report = await (await collector.request(`/report?site=${site}${query}`)).json();
        assert.equal((await statement(query)).n, report.responses, query);
      }
    });

    test('are as sure of the response rate as the report, whatever came by other ways', async () => {
      const report: JourneyReport = await (await collector.request(`/report?site=${site}`)).json();
      const places = report.stages.flatMap(({ touchpoints }) => touchpoints);
      const asked = places.find(({ id }) => id === 'customer_service')?.rates.response;
      const { responseRate } = await statement('&touchpoint=customer_service');
      assert.deepEqual([asked?.hits, asked?.n], [3, 8]);
      assert.deepEqual([responseRate?.answered, responseRate?.shown], [3, 8]);
    });

    test('more filters than the report takes are refused', async () => {
      const query = '&locale=sv&channel=web&segment=a&campaign=b';
      assert.equal((await collector.request(`/method?site=${site}${query}`)).status, 422);
    });
  });
}

function several(count: number, about: Parameters<typeof aResponse>[0]): object[] {
  return Array.from({ length: count }, (_, at) => {
    const time = `${days[at % days.length]}T10:00:00.000Z`;
    return aResponse({ site, ...about, startedAt: time, answeredAt: time });
  });
}

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JourneyReport } from '../../src/report/types.js';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty(), { hideUnder: 5, timeZone: 'Asia/Kathmandu' });
      await answers(6, { channel: 'web', context: { campaign: 'spring', 'odd-key': "o'clock" } });
      await answers(7, { channel: 'kiosk', locale: 'en' });
      await answers(8, { channel: 'email' });
    });
    after(() => collector.store.close());

    test('a filter leaves the responses with its value', async () => {
      assert.equal((await reportOf('?channel=web')).responses, 6);
      assert.equal((await reportOf('?campaign=spring')).responses, 6);
      assert.equal((await reportOf("?context.odd-key=o'clock")).responses, 6);
      assert.equal((await reportOf('?locale=en&channel=kiosk')).responses, 7);
      assert.equal((await reportOf('?survey=other')).responses, 0);
      assert.equal((await reportOf('')).responses, 21);
    });

    test('a value that is alone too few takes the next one with it', async () => {
      const site = 'small.example';
      await answers(6, { site, channel: 'web' });
      await answers(9, { site, channel: 'email' });
      await answers(2, { site, channel: 'sms' });
      const shown = async (channel: string): Promise<number> =>
        (await reportOf(`?site=${site}&channel=${channel}`)).responses;
      assert.deepEqual([await shown('sms'), await shown('web'), await shown('email')], [0, 0, 9]);
      assert.equal((await reportOf(`?site=${site}`)).responses, 17);
    });

    test('a clock that was never set, or is far ahead, harms no report', async () => {
      const site = 'clocks.example';
      const context = { clock: 'odd' };
      const times = ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00+05:45', '9999-12-31T23:59:59.999-23:59'];
      for (const startedAt of times) {
        for (const answeredAt of times) await answers(1, { site, context, startedAt, answeredAt });
      }
      const report = await reportOf(`?site=${site}&context.clock=odd`);
      assert.equal(report.responses, 9);
      for (const { touchpoints } of [await reportOf(`?site=${site}`), report].flatMap(
        ({ stages }) => stages,
      )) {
        const years = touchpoints.flatMap(({ scores }) => scores.flatMap(({ trend }) => trend ?? []));
        assert.ok(
          years.every(({ from }) => from >= '2001'),
          JSON.stringify(years),
        );
      }
    });

    test('an offset is of the instant, not of the day', async () => {
      const site = 'offsets.example';
      const [startedAt, answeredAt] = ['2026-01-30T08:00:00+14:00', '2026-01-30T08:30:00+14:00'];
      await answers(5, { site, context: { clock: 'samoa' }, startedAt, answeredAt });
      const whole = await reportOf(`?site=${site}&by=day`);
      const filtered = await reportOf(`?site=${site}&by=day&context.clock=samoa`);
      for (const { stages } of [whole, filtered]) {
        const [trend] = stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ scores }) => scores));
        assert.equal(trend?.trend?.[0]?.from, '2026-01-30');
      }
    });

    test('a day is the day at the place of the site', async () => {
      const site = 'nepal.example';
      // A quarter past midnight in Kathmandu, and a minute to.
      await answers(5, {
        site,
        startedAt: '2026-01-30T18:29:00.000Z',
        answeredAt: '2026-01-30T18:30:00.000Z',
      });
      await answers(5, {
        site,
        startedAt: '2026-01-30T18:13:00.000Z',
        answeredAt: '2026-01-30T18:14:00.000Z',
      });
      const { stages } = await reportOf(`?site=${site}&by=day`);
      const trend = stages.find(({ id }) => id === 'use')?.touchpoints[0]?.scores[0]?.trend;
      assert.deepEqual(
        trend?.map(({ period, n }) => [period, n]),
        [
          ['2026-01-30', 5],
          ['2026-01-31', 5],
        ],
      );
      assert.equal((await reportOf(`?site=${site}&from=2026-01-31`)).responses, 5);
    });

    test('what cannot be asked for is refused with a way to mend it', async () => {
      const wrong = {
        '?chanel=web': /"chanel" is no parameter/,
        '?from=yesterday': /from must be a day/,
        '?to=2026-02-30': /to must be a day/,
        '?from=2026-02-02&to=2026-02-01': /lies after/,
        '?by=year': /by must be day, week, month/,
        '?channel=': /"channel" is empty/,
        '?channel=web&channel=kiosk': /there twice/,
        '?channel=a&locale=b&segment=c&variant=d': /At most 3 filters/,
        "?context.a'b=c": /names no pair/,
      };
      for (const [search, detail] of Object.entries(wrong)) {
        const { http, error } = await told(await collector.request(`/report${search}`));
        assert.equal(http, 400, search);
        assert.equal(error?.code, 'bad_query');
        assert.match(error?.detail ?? '', detail);
      }
    });

    async function answers(count: number, parts: Partial<ReturnType<typeof aResponse>>): Promise<void> {
      for (let at = 0; at < count; at++) {
        const { status } = await collector.post(aResponse({ stage: 'use', site: 'all.example', ...parts }));
        assert.equal(status, 201);
      }
    }

    async function reportOf(search: string): Promise<JourneyReport> {
      const site = search.includes('site=') ? '' : `${search ? '&' : '?'}site=all.example`;
      const response = await collector.request(`/report${search}${site}`);
      assert.equal(response.status, 200);
      return (await response.json()) as JourneyReport;
    }
  });
}

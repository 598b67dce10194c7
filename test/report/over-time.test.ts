import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultJourney } from '../../src/journey/index.js';
import { beforeAndAfter, journeyReport, wholeView } from '../../src/report/index.js';
import type { FunnelCount, PairCount, ReportInput, TouchpointReport, View } from '../../src/report/index.js';
import { aCount, aTally, talliesOf } from '../helpers/tallies.js';

test('a trend has a point for each week with answers, and a score where there are thirty', () => {
  const found = touchpointOf({
    counts: [aCount({ count: 77 })],
    tallies: [
      aTally({ day: '2026-01-05', value: '9', count: 40 }),
      aTally({ day: '2026-01-11', value: '0', count: 10 }),
      aTally({ day: '2026-01-19', value: '9', count: 27 }),
    ],
  });
  assert.deepEqual(
    found?.scores[0]?.trend.map(({ period, from, to, n, value }) => [period, from, to, n, value]),
    [
      ['2026-W02', '2026-01-05', '2026-01-11', 50, 60],
      ['2026-W04', '2026-01-19', '2026-01-19', 27, null],
    ],
  );
});

test('only the days that were asked for are counted', () => {
  const found = touchpointOf(
    {
      counts: [aCount({ day: '2026-01-05', count: 40 }), aCount({ day: '2026-01-06', count: 50 })],
      tallies: [
        aTally({ day: '2026-01-05', value: '9', count: 40 }),
        aTally({ day: '2026-01-06', value: '0', count: 50 }),
      ],
    },
    { from: '2026-01-06' },
  );
  assert.deepEqual([found?.responses, found?.scores[0]?.value], [50, -100]);
});

test('versions of a survey are not mixed, and neither are surveys about the company as a whole', () => {
  const found = touchpointOf({
    counts: [aCount({ count: 80 })],
    tallies: [
      aTally({ version: 1, count: 40 }),
      aTally({ version: 2, value: '0', count: 35 }),
      aTally({ survey: 'relationship-nps', count: 31 }),
    ],
  });
  assert.deepEqual(
    found?.scores.map(({ survey, version, series, value }) => [survey, version, series, value]),
    [
      ['nps', 1, 'transactional', 100],
      ['nps', 2, 'transactional', -100],
      ['relationship-nps', null, 'relationship', 100],
    ],
  );
});

test('a change is judged by the difference of the scores before and after, with its interval', () => {
  const before = talliesOf({ 9: 40, 7: 20, 3: 40 }, { day: '2026-01-31' });
  const after = talliesOf({ 9: 70, 7: 20, 3: 10 }, { day: '2026-02-01' });
  const found = beforeAndAfter([...before, ...after], '2026-02-01');
  assert.deepEqual([found.before?.value, found.after?.value, found.difference?.value], [0, 60, 60]);
  assert.ok(found.difference && found.difference.interval.low > 35 && found.difference.p < 0.001);
});

test('a change with fewer than thirty answers after it is not judged', () => {
  const before = talliesOf({ 9: 40 }, { day: '2026-01-31' });
  const after = talliesOf({ 9: 29 }, { day: '2026-02-01' });
  assert.equal(beforeAndAfter([...before, ...after], '2026-02-01').difference, null);
});

test('fewer than five responses are shown nowhere: not in the touchpoint, the stage, the total or the list', () => {
  const report = reportOf({
    counts: [
      aCount({ count: 40 }),
      aCount({ touchpoint: 'returns', count: 4 }),
      aCount({ survey: 'other', count: 3 }),
    ],
    tallies: [aTally({ count: 40 }), aTally({ touchpoint: 'returns', value: '0', count: 4 })],
    latest: ['returns', 'customer_service'].map((touchpoint) => ({
      id: touchpoint,
      receivedAt: '2026-01-31T12:00:00.000Z',
      survey: 'nps',
      version: null,
      stage: 'use',
      touchpoint,
      channel: 'web',
      locale: null,
      status: 'complete',
      suspect: null,
      answers: [],
    })),
  });
  const stage = report.stages.find(({ id }) => id === 'use');
  assert.deepEqual(
    stage?.touchpoints.map(({ id, responses, withheld, scores }) => [id, responses, withheld, scores.length]),
    [
      ['customer_service', 40, true, 1],
      ['returns', 0, true, 0],
    ],
  );
  assert.deepEqual([report.responses, stage?.responses], [40, 40]);
  assert.deepEqual(
    report.latest.map(({ id }) => id),
    ['customer_service'],
  );
  const covered = report.coverage.touchpoints.find(({ touchpoint }) => touchpoint === 'returns');
  assert.equal(covered?.state, 'few');
});

test('rates come from the funnel, and the time from the start to the answer is a median', () => {
  const found = touchpointOf({
    counts: [aCount({ count: 40 })],
    tallies: [],
    funnel: [funnel('shown', 400), funnel('answered', 40), funnel('completed', 30)],
    durations: [
      { stage: 'use', touchpoint: 'customer_service', survey: 'nps', version: null, seconds: 8, count: 25 },
      { stage: 'use', touchpoint: 'customer_service', survey: 'nps', version: null, seconds: 600, count: 15 },
    ],
  });
  assert.deepEqual([found?.rates.response?.value, found?.rates.completion?.value], [10, 75]);
  assert.equal(found?.seconds, 8);
});

test('an association needs a hundred customers who answered both', () => {
  const counted = { counts: [aCount({ count: 200 })], tallies: [] };
  const few = touchpointOf({ ...counted, pairs: [both('7', '10', 50), both('1', '0', 49)] });
  const enough = touchpointOf({ ...counted, pairs: [both('7', '10', 60), both('1', '0', 50)] });
  assert.equal(few?.association, null);
  assert.deepEqual([enough?.association?.n, enough?.association?.value.toFixed(6)], [110, '1.000000']);
});

test('the weakest link of the journey is named from what may be shown', () => {
  const places = ['checkout', 'delivery', 'returns'] as const;
  const report = reportOf({
    counts: places.map((touchpoint) => aCount({ touchpoint, count: 300 })),
    tallies: places.flatMap((touchpoint) =>
      talliesOf(touchpoint === 'returns' ? { 9: 60, 3: 150, 7: 90 } : { 9: 150, 3: 60, 7: 90 }, {
        touchpoint,
      }),
    ),
  });
  assert.equal(report.weakestLink.state === 'decided' && report.weakestLink.link.touchpoint, 'returns');
});

function reportOf(input: Partial<ReportInput>, view: Partial<View> = {}) {
  return journeyReport({
    tallies: [],
    counts: [],
    latest: [],
    suspects: 0,
    tests: 0,
    journey: defaultJourney,
    now: new Date(0),
    view: { ...wholeView, ...view },
    ...input,
  });
}

function touchpointOf(input: Partial<ReportInput>, view: Partial<View> = {}): TouchpointReport | undefined {
  return reportOf(input, view).stages.find(({ id }) => id === 'use')?.touchpoints[0];
}

function funnel(event: FunnelCount['event'], count: number): FunnelCount {
  return { ...aCount({ count }), event };
}

function both(value: string, recommend: string, count: number): PairCount {
  return {
    ...aTally({ kind: 'ces', question: 'ease', measure: 'ease' }),
    value,
    recommend,
    count,
  };
}

test('a version of a survey with fewer than five responses is held back, so that subtraction does not show it', () => {
  const found = touchpointOf({
    counts: [aCount({ version: 1, count: 40 }), aCount({ version: 2, count: 3 })],
    tallies: [aTally({ version: 1, count: 40 }), aTally({ version: 2, value: '0', count: 3 })],
  });
  assert.deepEqual([found?.responses, found?.withheld], [40, true]);
  assert.deepEqual(
    found?.scores.map(({ version, n }) => [version, n]),
    [[1, 40]],
  );
});

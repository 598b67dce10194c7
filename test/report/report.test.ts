import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultJourney, readJourney } from '../../src/journey/index.js';
import { journeyReport, wholeView } from '../../src/report/index.js';
import type { JourneyReport, ReportInput, ResponseCount, Tally } from '../../src/report/index.js';
import { aCount, aTally, talliesOf } from '../helpers/tallies.js';

test('every stage is there in its order, also without an answer', () => {
  assert.deepEqual(
    reportOf({}).stages.map(({ id, phase, responses, touchpoints }) => [id, phase, responses, touchpoints]),
    [
      ['awareness', 'before', 0, []],
      ['consideration', 'before', 0, []],
      ['purchase', 'during', 0, []],
      ['use', 'after', 0, []],
      ['loyalty', 'after', 0, []],
    ],
  );
});

test('an answer shows under its stage and touchpoint, with its score and names', () => {
  const report = reportOf({
    counts: [aCount({ count: 30 }), aCount({ count: 10, status: 'partial' })],
    tallies: talliesOf({ 10: 20, 8: 15, 3: 5 }),
  });
  assert.equal(report.responses, 40);
  assert.equal(report.complete, 30);
  const [touchpoint] = stageOf(report, 'use').touchpoints;
  assert.ok(touchpoint);
  const { scores, ...rest } = touchpoint;
  assert.deepEqual(rest, {
    id: 'customer_service',
    known: true,
    nearest: null,
    names: { en: 'Customer service', sv: 'Kundtjänst' },
    responses: 40,
    complete: 30,
    withheld: false,
    weight: null,
    association: null,
    rates: { response: null, completion: null },
    seconds: null,
  });
  assert.deepEqual(
    scores.map(({ unit, value, n }) => [unit, value, n]),
    [['nps', 38, 40]],
  );
});

test('tags that are written differently and mean the same are counted together', () => {
  const report = reportOf({
    counts: [
      aCount({ stage: 'Förtroende', touchpoint: 'kundtjanst' }),
      aCount({ stage: 'use', touchpoint: 'Customer Service' }),
      aCount({ stage: null, touchpoint: 'support' }),
    ],
    tallies: [
      aTally({ stage: 'Förtroende', touchpoint: 'kundtjanst', value: '10' }),
      aTally({ stage: 'use', touchpoint: 'Customer Service', value: '10' }),
      aTally({ stage: null, touchpoint: 'support', value: '0' }),
    ],
  });
  const { touchpoints } = stageOf(report, 'use');
  assert.equal(touchpoints.length, 1);
  assert.equal(touchpoints[0]?.responses, 3);
  assert.deepEqual(touchpoints[0]?.scores[0]?.counts, { 0: 1, 10: 2 });
});

test('touchpoints stand in the order of the journey, then unknown ones by responses, then none', () => {
  const report = reportOf({
    counts: [
      aCount({ touchpoint: null, count: 9 }),
      aCount({ touchpoint: 'moon', count: 1 }),
      aCount({ touchpoint: 'sun', count: 5 }),
      aCount({ touchpoint: 'returns', count: 1 }),
      aCount({ touchpoint: 'delivery', count: 1 }),
      aCount({ touchpoint: 'checkout', count: 1 }),
    ],
  });
  assert.deepEqual(
    stageOf(report, 'use').touchpoints.map(({ id }) => id),
    ['checkout', 'delivery', 'returns', 'sun', 'moon', ''],
  );
});

test('an unknown touchpoint is shown as it is written most, with the nearest known one', () => {
  const report = reportOf({
    counts: [aCount({ touchpoint: 'chek-out', count: 1 }), aCount({ touchpoint: 'Chekout', count: 2 })],
  });
  const [touchpoint] = stageOf(report, 'use').touchpoints;
  assert.equal(touchpoint?.id, 'Chekout');
  assert.equal(touchpoint?.known, false);
  assert.equal(touchpoint?.nearest, 'checkout');
  assert.equal(touchpoint?.responses, 3);
});

test('what has an unknown stage, or no tag at all, is untagged and named with the nearest', () => {
  const report = reportOf({
    counts: [
      aCount({ stage: null, touchpoint: null, count: 5 }),
      aCount({ stage: 'purchas', touchpoint: 'checkout', count: 2 }),
      aCount({ stage: 'Purchas', touchpoint: 'kassa', count: 1 }),
    ],
  });
  assert.deepEqual(
    report.untagged.map(({ stage, nearestStage, id, known, responses }) => [
      stage,
      nearestStage,
      id,
      known,
      responses,
    ]),
    [
      [null, null, '', false, 5],
      ['purchas', 'purchase', 'checkout', true, 3],
    ],
  );
});

test('a site with a journey of its own has its own stages', () => {
  const read = readJourney({ stages: [{ id: 'trial', phase: 'before', names: 'Trial' }] });
  assert.ok('journey' in read);
  const report = reportOf({ journey: read.journey, counts: [aCount({ stage: 'TRIAL', touchpoint: null })] });
  assert.equal(stageOf(report, 'trial').responses, 1);
});

test('two questions have two scores, those with a value first', () => {
  const report = reportOf({
    counts: [aCount({ count: 5 })],
    tallies: [
      aTally({
        survey: 'exit',
        question: 'source',
        kind: 'choice',
        measure: null,
        value: 'friend',
        count: 5,
      }),
      aTally({ count: 2 }),
      aTally({ question: 'ease', kind: 'ces', measure: 'ease', value: '7', count: 4 }),
      aTally({ question: 'why', kind: 'text', measure: null, value: null, count: 3 }),
    ],
  });
  assert.deepEqual(
    stageOf(report, 'use').touchpoints[0]?.scores.map(({ question, n }) => [question, n]),
    [
      ['ease', 4],
      ['score', 2],
      ['source', 5],
    ],
  );
});

test('the latest responses carry the ids that their tags mean', () => {
  const latest = {
    id: 'a',
    receivedAt: '2026-01-31T12:00:00.000Z',
    survey: 'nps',
    channel: 'web',
    locale: null,
    status: 'complete',
    suspect: null,
    answers: [],
  } as const;
  const report = reportOf({
    counts: [
      aCount({ stage: 'purchase', touchpoint: 'checkout' }),
      aCount({ stage: 'köpp', touchpoint: null }),
    ],
    latest: [
      { ...latest, version: null, answers: [], stage: 'Köp', touchpoint: 'Kassan' },
      { ...latest, version: null, answers: [], stage: 'köpp', touchpoint: null },
    ],
  });
  assert.deepEqual(
    report.latest.map(({ stage, touchpoint }) => [stage, touchpoint]),
    [
      ['purchase', 'checkout'],
      ['köpp', null],
    ],
  );
});

test('trials, suspects and the time are told as given', () => {
  const report = reportOf({ suspects: 2, tests: 3, now: new Date(0) });
  assert.deepEqual([report.suspects, report.tests, report.generatedAt], [2, 3, '1970-01-01T00:00:00.000Z']);
});

const tag = fc.option(
  fc.oneof(
    fc.constantFrom(
      'use',
      'Användning',
      'purchase',
      'checkout',
      'Kassa',
      'kassan',
      'chekout',
      'köpp',
      '',
      ' ',
    ),
    fc.string(),
  ),
);
const count: fc.Arbitrary<ResponseCount> = fc.record({
  stage: tag,
  touchpoint: tag,
  survey: fc.constantFrom('nps', 'exit'),
  day: fc.constantFrom('2026-01-30', '2026-01-31'),
  groups: fc.constant([]),
  version: fc.constantFrom(null, 1),
  placement: fc.constantFrom('inline', null),
  status: fc.constantFrom('complete', 'partial'),
  count: fc.integer({ min: 1, max: 50 }),
});
const tally: fc.Arbitrary<Tally> = fc.record({
  stage: tag,
  touchpoint: tag,
  survey: fc.constantFrom('nps', 'exit'),
  day: fc.constantFrom('2026-01-30', '2026-01-31'),
  groups: fc.constant([]),
  version: fc.constantFrom(null, 1),
  question: fc.constantFrom('score', 'source'),
  kind: fc.constantFrom('nps', 'csat', 'choice', 'text', 'later'),
  measure: fc.constantFrom(null, 'recommend', 'ease'),
  value: fc.constantFrom('0', '5', '9', 'friend', '__proto__', null),
  count: fc.integer({ min: 1, max: 50 }),
});

test('stages and untagged together are all responses, and each stage is the sum of its touchpoints', () => {
  fc.assert(
    fc.property(fc.array(count), fc.array(tally), (counts, tallies) => {
      const report = reportOf({ counts, tallies });
      const all = sum(counts, (each) => each.count);
      const placed = sum(report.stages, ({ responses }) => responses);
      assert.equal(report.responses, all);
      assert.equal(placed + sum(report.untagged, ({ responses }) => responses), all);
      for (const stage of report.stages) {
        assert.equal(
          stage.responses,
          sum(stage.touchpoints, ({ responses }) => responses),
        );
      }
    }),
  );
});

test('no place is in the report twice', () => {
  fc.assert(
    fc.property(fc.array(count), fc.array(tally), (counts, tallies) => {
      const report = reportOf({ counts, tallies });
      for (const { touchpoints } of report.stages) {
        const ids = touchpoints.map(({ id, known }) => `${known} ${id}`);
        assert.equal(new Set(ids).size, ids.length);
      }
    }),
  );
});

test('the order of what was counted makes no difference', () => {
  const shuffled = fc
    .tuple(fc.array(count), fc.array(tally))
    .chain(([counts, tallies]) =>
      fc.tuple(
        fc.constant({ counts, tallies }),
        fc.record({ counts: shuffledOf(counts), tallies: shuffledOf(tallies) }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      assert.deepEqual(reportOf(one), reportOf(other));
    }),
  );
});

test('the report is the same after it travelled as JSON', () => {
  const report = reportOf({ counts: [aCount()], tallies: [aTally()] });
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

function reportOf(input: Partial<ReportInput>): JourneyReport {
  return journeyReport({
    tallies: [],
    counts: [],
    latest: [],
    suspects: 0,
    tests: 0,
    journey: defaultJourney,
    now: new Date('2026-01-31T12:00:00Z'),
    view: { ...wholeView, hideUnder: 1 },
    ...input,
  });
}

function stageOf(report: JourneyReport, id: string): JourneyReport['stages'][number] {
  const stage = report.stages.find((each) => each.id === id);
  if (!stage) throw new Error(`No stage ${id}`);
  return stage;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function shuffledOf<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

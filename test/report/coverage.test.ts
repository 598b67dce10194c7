import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultJourney, readJourney } from '../../src/journey/index.js';
import { coverage, journeyReport } from '../../src/report/index.js';
import type { Measured } from '../../src/report/index.js';
import { rate } from '../../src/report/rate.js';
import { surveyFor } from '../../src/report/survey-for.js';
import { aCount, talliesOf } from '../helpers/tallies.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';

test('every touchpoint of the journey is in it, in order, also those that nobody asks about', () => {
  const { touchpoints, measured } = coverage(defaultJourney, []);
  assert.deepEqual(
    touchpoints.map(({ touchpoint }) => touchpoint),
    defaultJourney.touchpoints.map(({ id }) => id),
  );
  assert.ok(touchpoints.every(({ state }) => state === 'no_survey'));
  assert.equal(measured, 0);
});

const states: [what: string, known: Partial<Measured>, state: string, bias: string | null][] = [
  ['a score from thirty answers', {}, 'measured', null],
  ['29 answers', { n: 29 }, 'few', null],
  ['a survey that nobody answered', { answered: false, n: 0 }, 'no_answers', null],
  ['3 answers of 200 who were asked', { response: rate(3, 200) }, 'low_response', null],
  ['12 answers of 200 who were asked', { response: rate(12, 200) }, 'measured', null],
  ['answers of those who spoke up by themselves', { selfSelected: 0.9 }, 'possibly_biased', 'self_selected'],
  ['20 of 100 who came to the end', { completion: rate(20, 100) }, 'possibly_biased', 'unfinished'],
];

for (const [what, known, state, bias] of states) {
  test(`${what} is ${state}`, () => {
    const checkout = { touchpoint: 'checkout', asked: true, answered: true, n: 40 };
    const { touchpoints } = coverage(defaultJourney, [
      { ...checkout, response: null, completion: null, selfSelected: 0, ...known },
    ]);
    const found = touchpoints.find(({ touchpoint }) => touchpoint === 'checkout');
    assert.deepEqual([found?.state, found?.bias], [state, bias]);
  });
}

test('answers to a choice, which has no score, are not few answers', () => {
  const at = { stage: 'purchase', touchpoint: 'checkout', survey: 'exit-poll' };
  const given = { ...at, question: 'source', kind: 'choice', measure: null };
  const { coverage: found } = journeyReport({
    tallies: talliesOf({ friend: 30, ad: 10 }, given),
    counts: [aCount({ ...at, count: 40 })],
    latest: [],
    suspects: 0,
    tests: 0,
    journey: defaultJourney,
    now: new Date('2026-02-01T12:00:00.000Z'),
  });
  assert.equal(found.touchpoints.find(({ touchpoint }) => touchpoint === 'checkout')?.state, 'measured');
});

test('it proposes first what matters most and is least known', () => {
  const read = readJourney({
    extends: false,
    stages: [{ id: 'use', phase: 'after', names: 'Use' }],
    touchpoints: [
      { id: 'newsletter', stage: 'use', names: 'Newsletter' },
      { id: 'returns', stage: 'use', names: 'Returns', weight: 3 },
      { id: 'showroom', stage: 'use', names: 'Showroom', weight: 2 },
      { id: 'delivery', stage: 'use', names: 'Delivery' },
    ],
  });
  assert.ok('journey' in read);
  const known = { response: null, completion: null, selfSelected: 0, asked: true, answered: true };
  const { proposals } = coverage(read.journey, [
    { ...known, touchpoint: 'returns', n: 10 },
    { ...known, touchpoint: 'delivery', n: 40 },
  ]);
  assert.deepEqual(
    proposals.map(({ touchpoint, stage, survey, gain }) => [touchpoint, stage, survey, gain]),
    [
      ['showroom', 'use', 'service-csat', 2],
      ['returns', 'use', 'returns', 1.5],
      ['newsletter', 'use', 'newsletter', 1],
    ],
  );
});

test('every touchpoint of the journey has a ready-made survey to ask with', async () => {
  for (const { id, stage } of defaultJourney.touchpoints) {
    const survey = surveyFor({ stage, touchpoint: id });
    assert.ok(survey in readySurveys, survey);
    assert.ok(await readySurvey(survey));
  }
});

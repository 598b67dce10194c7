import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultJourney, readJourney, resolveStage, resolveTouchpoint } from '../../src/journey/index.js';
import type { Journey } from '../../src/journey/index.js';

const trial = { id: 'trial', phase: 'before', names: { en: 'Trial', sv: 'Provperiod' } };

test('an empty file is the default journey', () => {
  assert.deepEqual(journeyOf({}), defaultJourney);
  assert.deepEqual(journeyOf({ extends: true, $schema: 'journey.schema.json' }), defaultJourney);
});

test('an added stage comes last in its phase', () => {
  assert.deepEqual(stageIds(journeyOf({ stages: [trial] })), [
    'awareness',
    'consideration',
    'trial',
    'purchase',
    'use',
    'loyalty',
  ]);
});

test('an added stage comes ahead of the stage that it precedes', () => {
  const delivery = { id: 'delivery', phase: 'after', names: 'Delivery', precedes: 'use' };
  assert.deepEqual(stageIds(journeyOf({ stages: [delivery] })).slice(3), ['delivery', 'use', 'loyalty']);
});

test('an added touchpoint belongs to an added stage and carries its weight', () => {
  const showroom = {
    id: 'showroom',
    stage: 'Provperiod',
    names: 'Showroom',
    weight: 2.5,
    aliases: ['visning'],
  };
  const journey = journeyOf({ stages: [trial], touchpoints: [showroom] });
  assert.deepEqual(journey.touchpoints.at(-1), {
    id: 'showroom',
    stage: 'trial',
    names: { en: 'Showroom', sv: 'Showroom' },
    weight: 2.5,
    aliases: ['visning'],
  });
  assert.deepEqual(resolveTouchpoint(journey, 'VISNING'), { id: 'showroom', known: true });
});

test('a changed stage keeps what the file does not say, and its old name still resolves', () => {
  const journey = journeyOf({ stages: [{ id: 'loyalty', names: { sv: 'Trohet', da: 'Loyalitet' } }] });
  const loyalty = journey.stages.find(({ id }) => id === 'loyalty');
  assert.deepEqual(loyalty?.names, { en: 'Loyalty', sv: 'Trohet', da: 'Loyalitet' });
  assert.equal(loyalty?.phase, 'after');
  for (const written of ['trohet', 'lojalitet', 'identitet', 'återköp']) {
    assert.equal(resolveStage(journey, written).id, 'loyalty');
  }
});

test('a renamed touchpoint still resolves by its old name', () => {
  const journey = journeyOf({ touchpoints: [{ id: 'checkout', names: { sv: 'Betalning' } }] });
  assert.equal(resolveTouchpoint(journey, 'betalning').id, 'checkout');
  assert.equal(resolveTouchpoint(journey, 'Kassa').id, 'checkout');
});

test('a changed touchpoint moves to another stage', () => {
  const journey = journeyOf({ touchpoints: [{ id: 'newsletter', stage: 'awareness', weight: 3 }] });
  const newsletter = journey.touchpoints.find(({ id }) => id === 'newsletter');
  assert.equal(newsletter?.stage, 'awareness');
  assert.equal(newsletter?.weight, 3);
  assert.equal(journey.touchpoints.length, defaultJourney.touchpoints.length);
});

test('a stage of the site wins over an alias of the default journey', () => {
  const journey = journeyOf({ stages: [{ id: 'onboarding', phase: 'after', names: 'Onboarding' }] });
  assert.equal(resolveStage(journey, 'onboarding').id, 'onboarding');
  assert.equal(resolveStage(journey, 'retention').id, 'use');
  assert.equal(resolveStage(defaultJourney, 'onboarding').id, 'use');
});

test('a file that extends nothing has only its own stages', () => {
  const journey = journeyOf({ extends: false, stages: [trial] });
  assert.deepEqual(stageIds(journey), ['trial']);
  assert.deepEqual(journey.touchpoints, []);
});

const faults: [what: string, file: unknown, problem: RegExp][] = [
  ['a list', [], /^The file: must be an object, .* but is a list\.$/],
  ['nothing', null, /^The file: must be an object/],
  [
    'an unknown field',
    { stage: [] },
    /^stage: is not a field here\. The fields are extends, stages, touchpoints, relationship\.$/,
  ],
  ['an unclear extends', { extends: 'no' }, /^extends: must be true/],
  ['stages that are no list', { stages: {} }, /^stages: must be a list, .* but is an object\.$/],
  [
    'a stage without an id',
    { stages: [{ phase: 'before', names: 'A' }] },
    /^stages\[0\]\.id: must be a text in quotes, but is missing\.$/,
  ],
  [
    'an id with capitals',
    { stages: [{ ...trial, id: 'Prov period' }] },
    /^stages\[0\]\.id: "Prov period" cannot be an id\. Use at most 64 small letters/,
  ],
  [
    'a stage without a phase',
    { stages: [{ id: 'trial', names: 'Trial' }] },
    /^stages\[0\]\.phase: must be "before", "during" or "after"/,
  ],
  ['a wrong phase', { stages: [{ ...trial, phase: 'efter' }] }, /^stages\[0\]\.phase: must be "before"/],
  [
    'a stage without a name',
    { stages: [{ id: 'trial', phase: 'before' }] },
    /^stages\[0\]\.names: is missing\. Write \{ "en"/,
  ],
  [
    'names without a language',
    { stages: [{ ...trial, names: {} }] },
    /^stages\[0\]\.names: must be a text, or a text for each language/,
  ],
  [
    'a name that is no text',
    { stages: [{ ...trial, names: { sv: 7 } }] },
    /^stages\[0\]\.names\.sv: must be a text in quotes, but is 7\.$/,
  ],
  [
    'a name in no language',
    { stages: [{ ...trial, names: { sv: 'Prov', swedish_: 'Prov' } }] },
    /^stages\[0\]\.names\.swedish_: is not a language/,
  ],
  [
    'an alias that is empty',
    { stages: [{ ...trial, aliases: [' '] }] },
    /^stages\[0\]\.aliases\[0\]: must be a text/,
  ],
  [
    'an id twice',
    { stages: [trial, trial] },
    /^stages\[1\]\.id: "trial" is here twice\. Make one entry of the two\.$/,
  ],
  [
    'an id that is the name of another',
    { stages: [{ ...trial, id: 'kop' }] },
    /^stages\[0\]\.id: "kop" already means "purchase"\. Take another word, or change "purchase" by using its id\.$/,
  ],
  [
    'an alias that is the name of another',
    { stages: [{ ...trial, aliases: ['prov', 'Förtroende'] }] },
    /^stages\[0\]\.aliases\[1\]: "Förtroende" already means "use"/,
  ],
  [
    'an alias that two entries claim',
    {
      stages: [
        { ...trial, aliases: ['prova på'] },
        { id: 'demo', phase: 'before', names: 'Demo', aliases: ['prova-pa'] },
      ],
    },
    /^stages\[1\]\.aliases\[0\]: "prova-pa" already means "trial"/,
  ],
  [
    'a place ahead of an unknown stage',
    { stages: [{ ...trial, precedes: 'awarness' }] },
    /^stages\[0\]\.precedes: must be another stage of the phase "before": awareness, consideration\. Did you mean "awareness"\?$/,
  ],
  [
    'a place ahead of a stage in another phase',
    { stages: [{ ...trial, precedes: 'use' }] },
    /^stages\[0\]\.precedes: must be another stage/,
  ],
  [
    'a touchpoint without a stage',
    { touchpoints: [{ id: 'showroom', names: 'Showroom' }] },
    /^touchpoints\[0\]\.stage: must be a text in quotes, but is missing\.$/,
  ],
  [
    'a touchpoint of an unknown stage',
    { touchpoints: [{ id: 'showroom', names: 'Showroom', stage: 'purchas' }] },
    /^touchpoints\[0\]\.stage: "purchas" is no stage of this journey\. Did you mean "purchase"\?$/,
  ],
  [
    'a weight of nothing',
    { touchpoints: [{ id: 'checkout', weight: 0 }] },
    /^touchpoints\[0\]\.weight: must be a number above 0/,
  ],
  ['a journey without a stage', { extends: false }, /^stages: A journey that extends nothing needs a stage/],
  ['a key named __proto__', JSON.parse('{"__proto__":{"polluted":1}}'), /^__proto__: is not a field here/],
];

for (const [what, file, problem] of faults) {
  test(`${what} is a problem that says where and how to mend it`, () => {
    const problems = problemsOf(file);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', problem);
  });
}

test('all problems are told at once', () => {
  const file = { stages: [{ id: 'A' }, { id: 'b', phase: 'x' }], touchpoints: 3 };
  assert.deepEqual(
    problemsOf(file).map((problem) => problem.split(':')[0]),
    ['stages[0].id', 'stages[1].phase', 'stages[1].names', 'touchpoints'],
  );
});

test('anything at all is read without an error, and what it gives resolves its own ids', () => {
  const entry = fc.record(
    {
      id: fc.oneof(fc.constantFrom('use', 'trial', 'kop', '__proto__'), fc.anything()),
      phase: fc.constantFrom('before', 'during', 'after', 'never', undefined),
      names: fc.oneof(
        fc.constantFrom('Köp', 'Name'),
        fc.dictionary(fc.constantFrom('en', 'sv', '__proto__'), fc.string()),
      ),
      aliases: fc.oneof(fc.array(fc.string()), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ stages: fc.array(entry) })), (file) => {
      const read = readJourney(file);
      if ('problems' in read) return assert.ok(read.problems.length > 0);
      for (const { id } of read.journey.stages) assert.equal(resolveStage(read.journey, id).id, id);
      return undefined;
    }),
  );
});

function journeyOf(file: unknown): Journey {
  const read = readJourney(file);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.journey;
}

function problemsOf(file: unknown): readonly string[] {
  const read = readJourney(file);
  return 'problems' in read ? read.problems : [];
}

function stageIds(journey: Journey): readonly string[] {
  return journey.stages.map(({ id }) => id);
}

test('a file names the surveys that ask about the company as a whole', () => {
  const read = readJourney({ relationship: ['yearly'] });
  assert.ok('journey' in read);
  assert.deepEqual(read.journey.relationship, ['yearly']);
  assert.ok('problems' in readJourney({ relationship: [''] }));
});

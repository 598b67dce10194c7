import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultJourney, nameIn, namesInModel, phaseOf, phases } from '../../src/journey/index.js';

const { stages, touchpoints } = defaultJourney;

test('the journey has five stages in three phases', () => {
  assert.deepEqual(
    stages.map(({ id, phase }) => `${phase} ${id}`),
    ['before awareness', 'before consideration', 'during purchase', 'after use', 'after loyalty'],
  );
});

test('the phase is derived from the stage', () => {
  assert.equal(phaseOf(defaultJourney, 'purchase'), 'during');
  assert.equal(phaseOf(defaultJourney, 'nowhere'), null);
});

test('every touchpoint belongs to a stage of the journey and stands in its order', () => {
  const places = touchpoints.map(({ stage }) => stages.findIndex(({ id }) => id === stage));
  assert.ok(!places.includes(-1));
  assert.deepEqual(
    places,
    places.toSorted((left, right) => left - right),
  );
});

test('ids are unique and usable in a tag, a URL and a class name', () => {
  for (const entries of [stages, touchpoints]) {
    const ids = entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z][a-z_]*$/);
  }
});

test('everything has a name in English and Swedish', () => {
  for (const { names } of [...phases, ...stages, ...touchpoints]) {
    assert.ok(names.en.length > 0);
    assert.ok(names.sv.length > 0);
  }
});

test('a name falls back from the region to the language to English', () => {
  const names = { en: 'Use', sv: 'Användning', 'pt-BR': 'Uso' };
  assert.equal(nameIn(names, 'sv-FI'), 'Användning');
  assert.equal(nameIn(names, 'pt-br'), 'Uso');
  assert.equal(nameIn(names, 'pt'), 'Use');
  assert.equal(nameIn(names, 'constructor'), 'Use');
});

test('a stage goes by the name of a source model, or its own where the model has none', () => {
  const [first] = stages;
  assert.ok(first);
  assert.equal(namesInModel(first, 'relationship').sv, 'Första kontakt');
  const own = { id: 'trial', phase: 'before', names: { en: 'Trial', sv: 'Prov' }, aliases: [] } as const;
  assert.equal(namesInModel(own, 'buyingCycle').sv, 'Prov');
});

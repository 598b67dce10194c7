import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wireDefinitions, wireJsonSchema } from '../../src/wire/json-schema.js';
import { valueByKind } from '../../src/wire/schema.js';
import { jsonSchemaProblem } from '../helpers/json-schema-problem.js';
import { anId } from '../helpers/responses.js';
import { badItems, goodItems } from '../helpers/wire-samples.js';

const schema = wireJsonSchema();

for (const { what, item } of goodItems) {
  test(`JSON Schema takes ${what}`, () => {
    assert.equal(jsonSchemaProblem(travelled(item), schema), null);
  });
}

for (const { what, item, beyondJsonSchema } of badItems) {
  test(`JSON Schema ${beyondJsonSchema ? 'cannot see' : 'refuses'} ${what}`, () => {
    assert.equal(jsonSchemaProblem(travelled(item), schema) === null, beyondJsonSchema ?? false);
  });
}

test('JSON Schema takes a batch, and refuses one with a bad item', () => {
  const items = goodItems.map(({ item }) => item);
  assert.equal(jsonSchemaProblem(travelled({ items }), schema), null);
  assert.notEqual(jsonSchemaProblem(travelled({ items: [...items, 7] }), schema), null);
});

test('what comes back has its schema too', () => {
  const back = { ...schema, anyOf: [{ $ref: '#/$defs/BatchResult' }] };
  const items = [{ id: anId(), revision: 1, status: 'stored' }, { error: { code: 'bad_json', detail: 'x' } }];
  assert.equal(jsonSchemaProblem({ items }, back), null);
  assert.notEqual(jsonSchemaProblem({ items: [{ id: anId(), status: 'lost' }] }, back), null);
});

test('the document names its draft, says what it is and points to no host', () => {
  assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema['$id'], 'response.schema.json');
  const { $schema: _, ...rest } = schema;
  assert.doesNotMatch(JSON.stringify(rest), /https?:\/\//);
});

test('every reference leads to a definition', () => {
  const names = Object.keys(wireDefinitions());
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
    assert.ok(names.includes(name), name);
  }
});

test('every field of what travels is described', () => {
  for (const name of ['SurveyResponse', 'FunnelItem', 'Answer', 'Acknowledgement', 'Refusal']) {
    const properties = Object.entries(wireDefinitions()[name]?.['properties'] ?? {});
    assert.ok(properties.length > 0);
    for (const [field, property] of properties) assert.ok(property.description, `${name}.${field}`);
  }
});

test('every kind of question has its shape, and no field is for servers only', () => {
  const shapes = wireDefinitions()['Answer']?.['anyOf'];
  assert.ok(Array.isArray(shapes));
  assert.equal(shapes.length, Object.keys(valueByKind).length + 1);
  assert.doesNotMatch(JSON.stringify(schema), /readOnly/);
});

function travelled(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item));
}

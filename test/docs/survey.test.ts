import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandOf } from '../../src/survey/band.js';
import { readDefinition } from '../../src/survey/read-definition.js';
import { anyQuestion, definition, page } from '../../src/survey/schema.js';
import type { Question } from '../../src/survey/types.js';
import { valuesOf } from '../../src/survey/values-of.js';
import { samples } from '../helpers/question-samples.js';
import { rowsIn } from '../helpers/tables.js';

const file = 'docs/survey.md';
const kinds = Object.keys(samples);
const tables = fieldTables();

test('docs/survey.md has a row for every field of a survey and of a page', () => {
  assert.deepEqual(tables[0]?.toSorted(), Object.keys(definition.unwrap().shape).toSorted());
  assert.deepEqual(tables[1]?.toSorted(), Object.keys(page.unwrap().shape).toSorted());
});

test('docs/survey.md has a row for every kind of question, with its fields', () => {
  const rows = rowsIn(file, 'Kind');
  assert.deepEqual(
    rows.map(([kind = '']) => names(kind)[0]),
    kinds,
  );
  for (const [kind = '', , , own = ''] of rows) {
    assert.deepEqual([...names(own), ...(tables[2] ?? [])].toSorted(), fieldsOf(names(kind)[0] ?? ''), kind);
  }
});

test('docs/survey.md explains every own field', () => {
  const own = new Set(rowsIn(file, 'Kind').flatMap(([, , , fields = '']) => names(fields)));
  const explained = new Set(rowsIn(file, 'Own field').flatMap(([fields = '']) => names(fields)));
  assert.deepEqual([...explained].toSorted(), [...own].toSorted());
});

test('docs/survey.md puts every value into its band', () => {
  for (const [kind = '', ...cells] of rowsIn(file, 'Scale')) {
    const question = Object.values(samples).find((sample): boolean => sample.kind === names(kind)[0]);
    assert.ok(question);
    const found = ['bottom', 'middle', 'top'].map((band) => valuesIn(question, band).join(', ') || '–');
    assert.deepEqual(cells, found, kind);
  }
});

test('every condition that docs/survey.md shows is one', () => {
  for (const [shown = ''] of rowsIn(file, 'Condition')) {
    const condition: unknown = JSON.parse(names(shown)[0] ?? '');
    const asked = [
      { ...samples.nps, id: 'score' },
      { ...samples.number, id: 'days' },
      { ...samples.text, id: 'why' },
      { ...samples.matrix, id: 'terms' },
    ];
    const survey = {
      v: 1,
      id: 's',
      pages: [{ id: 'p', questions: asked, next: [{ if: condition, to: 'end' }] }],
    };
    assert.ok(readDefinition(survey), shown);
  }
});

/** The first cells of the tables of fields, in their order. */
function fieldTables(): string[][] {
  const rows = rowsIn(file, 'Field').map(([field = '']) => names(field)[0] ?? '');
  const [second, third] = [rows.indexOf('id', 3), rows.lastIndexOf('id')];
  return [rows.slice(0, second), rows.slice(second, third), rows.slice(third)];
}

function fieldsOf(kind: string): string[] {
  const shape = anyQuestion.options
    .map((option) => option.unwrap().shape)
    .find((fields) => fields.kind.safeParse(kind).success);
  // One shape serves all scales: the number of steps is for stars, "partly" for words.
  const others = { stars: [], 'yes-no': [] }[kind] ?? ['steps', 'partly'];
  return Object.keys(shape ?? {})
    .filter((field) => !others.includes(field))
    .toSorted();
}

function valuesIn(question: Question, band: string): readonly unknown[] {
  const values = valuesOf(question) ?? [];
  return values.filter((value) => bandOf(question, value) === band);
}

/** What stands in code in a cell. */
function names(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

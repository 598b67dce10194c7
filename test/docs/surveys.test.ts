import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import type { Question, SurveyDefinition } from '../../src/survey/types.js';
import { rowsIn } from '../helpers/tables.js';

const found = await Promise.all(Object.keys(readySurveys).map(readySurvey));
const surveys = found.filter((survey) => survey !== undefined);

test('docs/surveys.md lists the ready-made surveys as they are', () => {
  assert.deepEqual(rowsIn('docs/surveys.md', '`survey`'), surveys.map(rowOf));
});

test('docs/surveys.md explains every measure, and no other', () => {
  const explained = rowsIn('docs/surveys.md', 'Measure').flatMap(([names = '']) => names.split(', '));
  const measures = new Set(surveys.flatMap(measuresOf).map((measure) => `\`${measure}\``));
  assert.deepEqual(explained.toSorted(), [...measures].toSorted());
});

function rowOf(survey: SurveyDefinition): readonly string[] {
  const { id, name, stage, touchpoint, pages } = survey;
  assert.ok(typeof name === 'object' && stage && touchpoint);
  const tags = [stage, touchpoint].map((tag) => `\`${tag}\``);
  const names = ['en', 'sv'].map((lang) => name[lang] ?? '');
  return [`\`${id}\``, ...names, ...tags, measuresOf(survey).join(', '), String(pages.length)];
}

/** What a survey measures, each once, in the order asked. */
function measuresOf({ pages }: SurveyDefinition): readonly string[] {
  const questions = pages.flatMap((page): readonly Question[] => page.questions);
  return [...new Set(questions.flatMap(({ measure }) => (measure ? [measure] : [])))];
}

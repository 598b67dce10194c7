import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, holds, responseSoFar, step, type SurveyDefinition } from '../../src/survey/index.js';
import { answerKinds } from '../../src/survey/kinds/index.js';
import { samples } from '../helpers/question-samples.js';

const kinds = Object.values(samples)
  .map(({ kind }) => kind)
  .filter((kind) => kind !== 'info' && kind !== 'link');

for (const kind of kinds) {
  test(`a declined ${kind} is no answer and no problem`, () => {
    const question = { ...samples[kind], required: true, decline: true };
    const form = new FormData();
    form.set(`${kind}:declined`, 'yes');
    const given = answerKinds[kind].read(form, question);
    assert.equal(given?.declined, true);
    assert.equal(answerKinds[kind].check(question, given), undefined);
    const definition: SurveyDefinition = { v: 1, id: 's', pages: [{ id: 'p', questions: [question] }] };
    const state = step(definition, begin(), { type: 'answer', answers: { [kind]: given } });
    const envelope = { id: 'i', revision: 1, startedAt: '', answeredAt: '', channel: 'web' };
    assert.deepEqual(responseSoFar({ definition, state, kinds: answerKinds }, envelope).answers, []);
  });

  test(`a ${kind} that cannot be declined is not`, () => {
    const form = new FormData();
    form.set(`${kind}:declined`, 'yes');
    assert.equal(answerKinds[kind].read(form, samples[kind]), undefined);
  });
}

test('what was declined counts as not answered in a branch', () => {
  const answers = { csat: { value: '', declined: true } };
  assert.equal(holds({ question: 'csat', answered: true }, { answers }), false);
  assert.equal(holds({ question: 'csat', answered: false }, { answers }), true);
  assert.equal(holds({ question: 'csat', is: '' }, { answers }), false);
});

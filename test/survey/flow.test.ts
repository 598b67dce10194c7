import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { begin, pageOf, step, type SurveyState } from '../../src/survey/flow.js';
import { answerKinds } from '../../src/survey/kinds/index.js';
import { responseSoFar } from '../../src/survey/response.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import type { Condition, Page, SurveyDefinition } from '../../src/survey/types.js';

const branching: SurveyDefinition = {
  v: 1,
  id: 'branching',
  pages: [
    {
      id: 'score',
      questions: [{ id: 'score', kind: 'nps', title: 'Score', required: true }],
      next: [
        { if: { question: 'score', band: 'promoter' }, to: 'end' },
        { if: { question: 'score', is: 7 }, to: 'seven' },
      ],
    },
    { id: 'why', questions: [{ id: 'why', kind: 'text', title: 'Why' }] },
    { id: 'seven', questions: [{ id: 'seven', kind: 'text', title: 'Why seven' }] },
  ],
};

const envelope = {
  id: '7f0e0b5e-3b44-4c8e-9a55-0d4d3c3f6a01',
  revision: 1,
  channel: 'web',
  startedAt: '2026-11-21T10:00:00.000Z',
  answeredAt: '2026-11-21T10:00:05.000Z',
} as const;

function soFar(definition: SurveyDefinition, state: SurveyState): SurveyResponse {
  return responseSoFar({ definition, state, kinds: answerKinds }, envelope);
}

function answered(state: SurveyState, question: string, value: string | number): SurveyState {
  return step(branching, state, { type: 'answer', answers: { [question]: { value } } });
}

test('without a rule the next page in order follows', () => {
  const state = step(branching, answered(begin(), 'score', 3), { type: 'next' });
  assert.deepEqual(state.path, [0, 1]);
});

test('the first rule whose condition holds decides', () => {
  const state = step(branching, answered(begin(), 'score', 7), { type: 'next' });
  assert.equal(pageOf(branching, state)?.id, 'seven');
});

test('a rule can end the survey', () => {
  const state = step(branching, answered(begin(), 'score', 10), { type: 'next' });
  assert.equal(pageOf(branching, state), undefined);
});

test('going back keeps what was given', () => {
  const there = answered(step(branching, answered(begin(), 'score', 3), { type: 'next' }), 'why', 'slow');
  const back = step(branching, there, { type: 'back' });
  assert.deepEqual(back.path, [0]);
  assert.equal(back.answers['why']?.value, 'slow');
});

test('going back from the first page stays there', () => {
  const state = begin();
  assert.equal(step(branching, state, { type: 'back' }), state);
});

test('the answer of a branch that was left is not in the response', () => {
  let state = step(branching, answered(begin(), 'score', 3), { type: 'next' });
  state = answered(state, 'why', 'slow');
  state = step(branching, state, { type: 'back' });
  state = step(branching, answered(state, 'score', 7), { type: 'next' });
  const { answers } = soFar(branching, state);
  assert.deepEqual(
    answers.map(({ question }) => question),
    ['score'],
  );
});

test('a response is partial until the survey has ended', () => {
  const first = step(branching, answered(begin(), 'score', 7), { type: 'next' });
  assert.equal(soFar(branching, first).status, 'partial');
  const second = step(branching, first, { type: 'next' });
  assert.equal(soFar(branching, second).status, 'complete');
});

test('a rule that leads back or to its own page is passed over', () => {
  const page = (id: string, to: string): Page => ({
    id,
    questions: [{ id, kind: 'text', title: id }],
    next: [{ if: { question: id, answered: false }, to }],
  });
  const circle: SurveyDefinition = { ...branching, pages: [page('a', 'a'), page('b', 'a'), page('c', 'b')] };
  let state = begin();
  for (let pages = 0; pages < 3; pages++) state = step(circle, state, { type: 'next' });
  assert.equal(pageOf(circle, state), undefined);
});

test('a survey without pages has ended before it begins', () => {
  assert.equal(pageOf({ ...branching, pages: [] }, begin()), undefined);
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ question: fc.constantFrom('q0', 'q1', 'q2'), is: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ question: fc.constantFrom('q0', 'q1', 'q2'), answered: fc.boolean() }),
  fc.record({
    question: fc.constantFrom('q0', 'q1'),
    band: fc.constantFrom('detractor' as const, 'promoter' as const),
  }),
);

const anyDefinition = fc
  .array(
    fc.array(fc.record({ if: condition, to: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'end', 'nowhere') }), {
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rules): SurveyDefinition => ({
    ...branching,
    pages: rules.map((next, index) => ({
      id: `p${index}`,
      questions: [{ id: `q${index}`, kind: 'nps', title: 'Score' }],
      next,
    })),
  }));

const anyActs = fc.array(
  fc.oneof(fc.constant('next' as const), fc.constant('back' as const), fc.integer({ min: 0, max: 10 })),
  { maxLength: 40 },
);

test('whatever is answered and wherever one goes, the survey never loops and never runs past its end', () => {
  fc.assert(
    fc.property(anyDefinition, anyActs, (definition, acts) => {
      let state = begin();
      for (const act of acts) {
        const page = pageOf(definition, state);
        if (typeof act === 'number') {
          const answers = page ? { [page.questions[0]?.id ?? '']: { value: act } } : {};
          state = step(definition, state, { type: 'answer', answers });
        } else state = step(definition, state, { type: act });
        assert.equal(new Set(state.path).size, state.path.length);
        assert.ok(state.path.every((place) => place <= definition.pages.length));
      }
      for (const _ of definition.pages) state = step(definition, state, { type: 'next' });
      assert.equal(pageOf(definition, state), undefined);
    }),
  );
});

test('a response holds only answers of pages on the way taken', () => {
  fc.assert(
    fc.property(anyDefinition, anyActs, (definition, acts) => {
      let state = begin();
      for (const act of acts) {
        const id = pageOf(definition, state)?.questions[0]?.id;
        if (typeof act !== 'number') state = step(definition, state, { type: act });
        else if (id) state = step(definition, state, { type: 'answer', answers: { [id]: { value: act } } });
      }
      const allowed = state.path.map((place) => `q${place}`);
      for (const { question } of soFar(definition, state).answers) {
        assert.ok(allowed.includes(question));
      }
    }),
  );
});

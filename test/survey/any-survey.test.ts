import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainDefinition } from '../../src/survey/explain-definition.js';
import { begin, pageOf, questionsAsked, step, type Act, type SurveyState } from '../../src/survey/flow.js';
import { answerKinds } from '../../src/survey/kinds/index.js';
import { reachablePages } from '../../src/survey/reachable-pages.js';
import { readDefinition } from '../../src/survey/read-definition.js';
import { responseSoFar } from '../../src/survey/response.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { anySurvey, anyValue } from '../helpers/random-surveys.js';

const envelope = {
  id: '7f0e0b5e-3b44-4c8e-9a55-0d4d3c3f6a01',
  revision: 1,
  channel: 'web',
  startedAt: '2026-11-21T10:00:00.000Z',
  answeredAt: '2026-11-21T10:00:05.000Z',
} as const;

/** A survey and what a visitor does in it, in order; every act comes with the state before it. */
const anyVisit = fc.record({
  definition: anySurvey,
  plan: fc.constantFrom('free', 'paid'),
  moves: fc.array(
    fc.record({
      type: fc.constantFrom('answer', 'answer', 'next', 'next', 'back'),
      nth: fc.nat(),
      seed: fc.nat(),
    }),
    {
      maxLength: 30,
    },
  ),
});

type Move = { readonly type: string; readonly nth: number; readonly seed: number };

/** Answers one question of the page that is shown; also takes an answer back. */
function actOf({ type, nth, seed }: Move, definition: SurveyDefinition, state: SurveyState): Act {
  if (type === 'next' || type === 'back') return { type };
  const questions = pageOf(definition, state)?.questions ?? [];
  const question = questions[nth % Math.max(1, questions.length)];
  if (!question) return { type: 'answer', answers: {} };
  const [value] = fc.sample(anyValue(question), { numRuns: 1, seed });
  const given = seed % 7 === 0 || value === undefined ? undefined : { value };
  return { type: 'answer', answers: { [question.id]: given } };
}

function walk(
  { definition, plan, moves }: { definition: SurveyDefinition; plan: string; moves: readonly Move[] },
  look: (before: SurveyState, act: Act, after: SurveyState) => void = () => {},
): SurveyState {
  let state = begin(1, { plan });
  for (const move of moves) {
    const act = actOf(move, definition, state);
    const after = step(definition, state, act);
    look(state, act, after);
    state = after;
  }
  return state;
}

test('the surveys that these tests make are definitions', () => {
  fc.assert(
    fc.property(anySurvey, (definition) => {
      assert.deepEqual(explainDefinition(definition), []);
      assert.deepEqual(readDefinition(definition), JSON.parse(JSON.stringify(definition)));
    }),
  );
});

test('a way through leads ever forward, to a page or just past the last', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      walk(visit, (_, __, { path }) => {
        assert.ok(path.every((place, nth) => nth === 0 || place > (path[nth - 1] ?? 0)));
        assert.ok(path.every((place) => Number.isInteger(place) && place <= visit.definition.pages.length));
      });
    }),
  );
});

test('whoever goes on comes to the end, in as many steps as there are pages', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      let state = walk(visit);
      for (const _ of visit.definition.pages) state = step(visit.definition, state, { type: 'next' });
      assert.equal(pageOf(visit.definition, state), undefined);
      assert.equal(step(visit.definition, state, { type: 'next' }), state);
    }),
  );
});

test('a response holds the answers of the pages gone through and no others, and can be read', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { definition } = visit;
      const state = walk(visit);
      const response = responseSoFar({ definition, state, kinds: answerKinds }, envelope);
      const wanted = questionsAsked(definition, state).filter(({ id }) => state.answers[id]);
      assert.deepEqual(
        response.answers.map(({ question }) => question),
        wanted.map(({ id }) => id),
      );
      assert.deepEqual(surveyResponse.parse(response), response);
    }),
  );
});

test('going back loses nothing that was given', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      walk(visit, (before, { type }, after) => {
        if (type !== 'answer') assert.deepEqual(after.answers, before.answers);
        if (type === 'back')
          assert.deepEqual(after.path, before.path.slice(0, Math.max(1, before.path.length - 1)));
      });
    }),
  );
});

test('back and on again with the same answers leads to the same page', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      walk(visit, (before, { type }, after) => {
        if (type !== 'next' || after === before) return;
        const again = step(visit.definition, step(visit.definition, after, { type: 'back' }), {
          type: 'next',
        });
        assert.deepEqual(again, after);
      });
    }),
  );
});

test('a branch that was left decides nothing: the way is as if it had never been taken', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { definition } = visit;
      const state = walk(visit);
      const counting = new Set(questionsAsked(definition, state).map(({ id }) => id));
      const answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => counting.has(id)));
      const next = step(definition, state, { type: 'next' });
      assert.deepEqual(step(definition, { ...state, answers }, { type: 'next' }).path, next.path);
    }),
  );
});

test('no visitor comes to a page that is said to be out of reach', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const reached = reachablePages(visit.definition);
      const { path } = walk(visit);
      for (const place of path.filter((each) => each < visit.definition.pages.length))
        assert.ok(reached.has(place), `page ${place}`);
    }),
  );
});

test('a rule looks past what was answered on a branch that was left', () => {
  const text = (id: string) => ({ id, kind: 'text', title: id }) as const;
  const definition: SurveyDefinition = {
    v: 1,
    id: 'left',
    pages: [
      {
        id: 'first',
        questions: [{ id: 'score', kind: 'csat', title: 'Score' }],
        next: [{ if: { question: 'score', band: 'top' }, to: 'third' }],
      },
      { id: 'second', questions: [text('trouble')] },
      {
        id: 'third',
        questions: [text('more')],
        next: [{ if: { question: 'trouble', answered: true }, to: 'end' }],
      },
      { id: 'fourth', questions: [text('last')] },
    ],
  };
  const acts: readonly Act[] = [
    { type: 'answer', answers: { score: { value: 1 } } },
    { type: 'next' },
    { type: 'answer', answers: { trouble: { value: 'It was late.' } } },
    { type: 'back' },
    { type: 'answer', answers: { score: { value: 5 } } },
    { type: 'next' },
    { type: 'next' },
  ];
  const state = acts.reduce((before, act) => step(definition, before, act), begin());
  assert.equal(pageOf(definition, state)?.id, 'fourth');
  assert.equal(state.answers['trouble']?.value, 'It was late.');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { begin, pageOf, step } from '../../src/survey/flow.js';
import { stepsSoFar } from '../../src/survey/progress.js';
import type { Page, SurveyDefinition } from '../../src/survey/types.js';

const page = (id: string, next: Page['next'] = []): Page => ({
  id,
  questions: [{ id, kind: 'yes-no', title: id }],
  next,
});
const of = (...pages: readonly Page[]): SurveyDefinition => ({ v: 1, id: 'survey', pages });
const no = (question: string, to: string): NonNullable<Page['next']>[number] => ({
  if: { question, is: 'no' },
  to,
});

test('a survey of two pages shows no progress', () => {
  assert.equal(stepsSoFar(of(page('a'), page('b')), begin()), undefined);
});

test('the longest way that is open is counted, and what is answered shortens it', () => {
  const survey = of(page('a', [no('a', 'd')]), page('b'), page('c'), page('d'));
  assert.deepEqual(stepsSoFar(survey, begin()), { n: 1, of: 4 });
  const answered = step(survey, begin(), { type: 'answer', answers: { a: { value: 'no' } } });
  assert.deepEqual(stepsSoFar(survey, step(survey, answered, { type: 'next' })), { n: 2, of: 2 });
});

test('what the context says is decided from the beginning', () => {
  const survey = of(page('a', [{ if: { context: 'plan', is: 'free' }, to: 'c' }]), page('b'), page('c'));
  assert.deepEqual(stepsSoFar(survey, begin(0, { plan: 'free' })), { n: 1, of: 2 });
});

test('the end has no progress', () => {
  const survey = of(page('a', [no('a', 'end')]), page('b'), page('c'));
  const answered = step(survey, begin(), { type: 'answer', answers: { a: { value: 'no' } } });
  assert.equal(stepsSoFar(survey, step(survey, answered, { type: 'next' })), undefined);
});

test('the number of steps never grows on the way, is never passed, and is reached at the last page', () => {
  const rules = fc.array(
    fc.record({ about: fc.nat(7), to: fc.nat(8), not: fc.boolean(), is: fc.constantFrom('yes', 'no') }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.array(rules, { minLength: 3, maxLength: 8 }),
      fc.array(fc.constantFrom('yes', 'no'), { minLength: 8, maxLength: 8 }),
      (lists, values) => {
        const survey = of(
          ...lists.map((list, place) =>
            page(
              `q${place}`,
              list.map(({ about, to, not, is }) => {
                const plain = { question: `q${Math.min(about, place)}`, is };
                return { if: not ? { not: plain } : plain, to: to >= lists.length ? 'end' : `q${to}` };
              }),
            ),
          ),
        );
        let state = begin();
        let least = Infinity;
        let last = { n: 0, of: 0 };
        while (pageOf(survey, state)) {
          const steps = stepsSoFar(survey, state);
          assert.ok(steps && steps.n <= steps.of && steps.of <= least);
          last = steps;
          least = steps.of;
          const id = pageOf(survey, state)?.id ?? '';
          const value = values[state.path.length - 1] ?? 'yes';
          state = step(survey, state, { type: 'answer', answers: { [id]: { value } } });
          state = step(survey, state, { type: 'next' });
        }
        assert.ok(last.n <= last.of);
      },
    ),
  );
});

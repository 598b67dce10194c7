import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, pageOf } from '../../src/survey/flow.js';
import { pastEmptyPages } from '../../src/survey/past-empty-pages.js';
import { stepsSoFar } from '../../src/survey/progress.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { walk } from '../../src/survey/walk.js';
import { withoutPersonal } from '../../src/survey/without-personal.js';

const definition: SurveyDefinition = {
  v: 1,
  id: 'visit',
  pages: [
    {
      id: 'mood',
      questions: [{ id: 'mood', kind: 'csat', title: 'How was it?' }],
      next: [{ if: { question: 'mood', is: 1 }, to: 'why' }],
    },
    {
      id: 'who',
      questions: [
        {
          id: 'who',
          kind: 'choice',
          title: 'With whom?',
          options: [{ id: 'other', label: 'Other', other: true }],
        },
      ],
      next: [{ if: { all: [] }, to: 'end' }],
    },
    {
      id: 'why',
      questions: [{ id: 'why', kind: 'text', title: 'Why?' }],
      next: [{ if: { all: [] }, to: 'last' }],
    },
    { id: 'never', questions: [{ id: 'never', kind: 'yes-no', title: 'Never?' }] },
    { id: 'last', questions: [{ id: 'last', kind: 'yes-no', title: 'Again?' }] },
  ],
};

function pagesFor(mood: number): (string | undefined)[] {
  const asked = withoutPersonal(definition, { text: true, contact: true });
  const go = { definition: asked, follow: pastEmptyPages };
  let state = walk({ ...go, state: begin() }, { type: 'answer', answers: { mood: { value: mood } } });
  const pages = [];
  for (; pageOf(asked, state); state = walk({ ...go, state }, { type: 'next' }))
    pages.push(pageOf(asked, state)?.id);
  return pages;
}

test('pages on which nothing is asked any more are not counted', () => {
  const asked = withoutPersonal(definition, { text: true, contact: true });
  assert.deepEqual(stepsSoFar(definition, begin()), { n: 1, of: 3 });
  assert.deepEqual(stepsSoFar(asked, begin()), { n: 1, of: 2 });
});

test('a survey that leaves nothing out is the same', () => {
  assert.equal(withoutPersonal(definition, { text: false, contact: false }), definition);
});

test('a page that is left out leads on to where it led', () => {
  assert.deepEqual(pagesFor(1), ['mood', 'last']);
  assert.deepEqual(pagesFor(5), ['mood', 'who']);
});

test('an option "other" stays and opens no field', () => {
  const { pages } = withoutPersonal(definition, { text: true, contact: false });
  assert.deepEqual(pages[1]?.questions[0], {
    id: 'who',
    kind: 'choice',
    title: 'With whom?',
    options: [{ id: 'other', label: 'Other' }],
  });
});

test('the definition that was given is not changed', () => {
  const before = JSON.stringify(definition);
  withoutPersonal(definition, { text: true, contact: true });
  assert.equal(JSON.stringify(definition), before);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, step } from '../../src/survey/flow.js';
import { answerKinds as kinds } from '../../src/survey/kinds/index.js';
import { responseSoFar } from '../../src/survey/response.js';
import type { SurveyDefinition } from '../../src/survey/types.js';

const definition: SurveyDefinition = {
  v: 1,
  id: 'fruit',
  pages: [
    {
      id: 'first',
      questions: [
        {
          id: 'liked',
          kind: 'choices',
          title: 'Which do you like?',
          options: [
            { id: 'pear', label: 'Pear' },
            { id: 'plum', label: 'Plum' },
          ],
        },
      ],
    },
  ],
};
const at = '2026-01-01T00:00:00Z';

test('several answers stay a list when an old library adds toJSON to arrays', () => {
  const answered = step(definition, begin(), {
    type: 'answer',
    answers: { liked: { value: ['pear', 'plum'] } },
  });
  const state = step(definition, answered, { type: 'next' });
  const envelope = {
    channel: 'web' as const,
    id: crypto.randomUUID(),
    revision: 1,
    startedAt: at,
    answeredAt: at,
  };
  try {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'patched', configurable: true });
    const [answer] = responseSoFar({ definition, state, kinds }, envelope).answers;
    assert.ok(Array.isArray(answer?.value));
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});

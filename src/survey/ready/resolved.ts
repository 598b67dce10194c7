import type { Page, Question } from '../types.js';
import { dissatisfiedWith, issueResolved, mainReason, noPersonal, stillUnresolved } from './phrases.js';

/** Whether what somebody called or wrote for is done. */
export const resolved: Question = {
  id: 'resolved',
  kind: 'yes-no',
  measure: 'resolved',
  title: issueResolved,
};

/** Why, worded for what is left to do, else for a low `satisfaction`. */
export const whyResolved: Page = {
  id: 'why',
  questions: [
    {
      id: 'why',
      kind: 'text',
      title: mainReason,
      wordings: [
        {
          if: {
            any: [
              { question: 'resolved', is: 'no' },
              { question: 'resolved', is: 'partly' },
            ],
          },
          title: stillUnresolved,
        },
        {
          if: { question: 'satisfaction', band: 'bottom' },
          title: dissatisfiedWith,
        },
      ],
      hint: noPersonal,
    },
  ],
};

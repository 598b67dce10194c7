import type { SurveyDefinition } from '../types.js';

/** How satisfied customers are with the help they got, whether their issue is resolved, and what is left to do. */
export const serviceCsat: SurveyDefinition = {
  v: 1,
  id: 'service-csat',
  version: 1,
  stage: 'use',
  touchpoint: 'customer_service',
  pages: [
    {
      id: 'help',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the help you received?',
            sv: 'Hur nöjd är du med hjälpen du fick?',
          },
          required: true,
        },
        {
          id: 'resolved',
          kind: 'yes-no',
          measure: 'resolved',
          title: { en: 'Has your issue been resolved?', sv: 'Är ditt ärende löst?' },
        },
      ],
    },
    {
      id: 'why',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: {
            en: 'What is the main reason for your answer?',
            sv: 'Vad är huvudorsaken till ditt svar?',
          },
          wordings: [
            {
              if: {
                any: [
                  { question: 'resolved', is: 'no' },
                  { question: 'resolved', is: 'partly' },
                ],
              },
              title: { en: 'What remains to be resolved?', sv: 'Vad återstår att lösa?' },
            },
            {
              if: {
                any: [
                  { question: 'satisfaction', is: 1 },
                  { question: 'satisfaction', is: 2 },
                ],
              },
              title: { en: 'What were you dissatisfied with?', sv: 'Vad var du missnöjd med?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

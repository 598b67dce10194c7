import type { SurveyDefinition } from '../types.js';

/** How satisfied customers are with a delivery, compared with what was expected, and why. */
export const delivery: SurveyDefinition = {
  v: 1,
  id: 'delivery',
  version: 1,
  stage: 'use',
  touchpoint: 'delivery',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: { en: 'How satisfied are you with the delivery?', sv: 'Hur nöjd är du med leveransen?' },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'expectation',
          kind: 'choice',
          measure: 'expectation',
          title: {
            en: 'How was the delivery compared with what you expected?',
            sv: 'Hur var leveransen jämfört med vad du väntade dig?',
          },
          options: [
            { id: 'worse', label: { en: 'Worse than expected', sv: 'Sämre än väntat' } },
            { id: 'as', label: { en: 'As expected', sv: 'Som väntat' } },
            { id: 'better', label: { en: 'Better than expected', sv: 'Bättre än väntat' } },
            {
              id: 'unsure',
              label: { en: 'I had no expectations', sv: 'Jag hade inga förväntningar' },
              pinned: true,
            },
          ],
        },
        {
          id: 'why',
          kind: 'text',
          title: {
            en: 'What is the main reason for your answer?',
            sv: 'Vad är huvudorsaken till ditt svar?',
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

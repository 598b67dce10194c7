import type { SurveyDefinition } from '../types.js';

/** How satisfied guests are with an event, compared with what they expected, and whether they would come to another. */
export const event: SurveyDefinition = {
  v: 1,
  id: 'event',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'customer_event',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: { en: 'How satisfied are you with the event?', sv: 'Hur nöjd är du med evenemanget?' },
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
            en: 'How was the event compared with what you expected?',
            sv: 'Hur var evenemanget jämfört med vad du väntade dig?',
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
          id: 'again',
          kind: 'choice',
          measure: 'intent_to_return',
          title: {
            en: 'Would you come to another event of ours?',
            sv: 'Skulle du komma på fler evenemang hos oss?',
          },
          options: [
            { id: 'yes', label: { en: 'Yes', sv: 'Ja' } },
            { id: 'no', label: { en: 'No', sv: 'Nej' } },
            { id: 'unsure', label: { en: 'I do not know yet', sv: 'Vet inte än' }, pinned: true },
          ],
        },
        {
          id: 'why',
          kind: 'text',
          title: {
            en: 'What should be kept, and what should be changed?',
            sv: 'Vad ska behållas och vad ska ändras?',
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

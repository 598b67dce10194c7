import type { SurveyDefinition } from '../types.js';

/** Whether customers intend to buy again, and what that depends on. */
export const intentToReturn: SurveyDefinition = {
  v: 1,
  id: 'intent-to-return',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'intent',
      questions: [
        {
          id: 'intent',
          kind: 'agree',
          measure: 'intent_to_return',
          title: {
            en: 'I intend to buy from {brand|this company} again.',
            sv: 'Jag tänker handla hos {brand|det här företaget} igen.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
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
                  { question: 'intent', is: 1 },
                  { question: 'intent', is: 2 },
                  { question: 'intent', is: 3 },
                ],
              },
              title: {
                en: 'What would have to change for you to buy again?',
                sv: 'Vad skulle behöva ändras för att du ska handla igen?',
              },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** Customer Effort Score 2.0 of an issue with customer service, then one question why, worded for the answer. */
export const serviceCes: SurveyDefinition = {
  v: 1,
  id: 'service-ces',
  version: 1,
  stage: 'use',
  touchpoint: 'customer_service',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to handle my issue.',
            sv: '{brand|Vi} gjorde det enkelt för mig att lösa mitt ärende.',
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
                  { question: 'ease', is: 1 },
                  { question: 'ease', is: 2 },
                  { question: 'ease', is: 3 },
                ],
              },
              title: { en: 'What made it difficult?', sv: 'Vad gjorde det svårt?' },
            },
            {
              if: { question: 'ease', is: 4 },
              title: { en: 'What would have made it easier?', sv: 'Vad hade gjort det enklare?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

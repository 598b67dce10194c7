import type { SurveyDefinition } from '../types.js';

/** Customer Effort Score 2.0 of a purchase, then one question why, worded for the answer. */
export const checkoutEase: SurveyDefinition = {
  v: 1,
  id: 'checkout-ease',
  version: 1,
  stage: 'purchase',
  touchpoint: 'checkout',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to complete my purchase.',
            sv: '{brand|Vi} gjorde det enkelt för mig att genomföra mitt köp.',
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
              title: { en: 'What made the purchase difficult?', sv: 'Vad gjorde köpet svårt?' },
            },
            {
              if: { question: 'ease', is: 4 },
              title: {
                en: 'What would have made the purchase easier?',
                sv: 'Vad hade gjort köpet enklare?',
              },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** Whether a review helps those who read it; where it does not, what they miss. */
export const productReview: SurveyDefinition = {
  v: 1,
  id: 'product-review',
  version: 1,
  stage: 'consideration',
  touchpoint: 'product_review',
  pages: [
    {
      id: 'helpful',
      questions: [
        {
          id: 'helpful',
          kind: 'yes-no',
          measure: 'helpfulness',
          title: { en: 'Did the review help you?', sv: 'Hjälpte recensionen dig?' },
          required: true,
        },
      ],
      next: [{ if: { question: 'helpful', is: 'yes' }, to: 'end' }],
    },
    {
      id: 'missing',
      questions: [
        {
          id: 'missing',
          kind: 'text',
          title: { en: 'What would you have liked to know?', sv: 'Vad hade du velat veta?' },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

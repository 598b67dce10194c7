import type { SurveyDefinition } from '../types.js';

/** How satisfied customers are with how a further offer was made, and whether it concerned them. */
export const upsell: SurveyDefinition = {
  v: 1,
  id: 'upsell',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'upsell',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with how the offer was presented?',
            sv: 'Hur nöjd är du med hur erbjudandet presenterades?',
          },
          required: true,
        },
      ],
    },
    {
      id: 'relevance',
      questions: [
        {
          id: 'relevance',
          kind: 'yes-no',
          measure: 'relevance',
          title: { en: 'Was the offer relevant to you?', sv: 'Var erbjudandet relevant för dig?' },
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

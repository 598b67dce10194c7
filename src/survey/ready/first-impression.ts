import type { SurveyDefinition } from '../types.js';

/** What a new visitor makes of the company, whether it concerns them, and what gave that impression. */
export const firstImpression: SurveyDefinition = {
  v: 1,
  id: 'first-impression',
  version: 1,
  stage: 'awareness',
  touchpoint: 'landing_page',
  pages: [
    {
      id: 'impression',
      questions: [
        {
          id: 'impression',
          kind: 'csat',
          measure: 'first_impression',
          title: {
            en: 'What is your first impression of {brand|us}?',
            sv: 'Vad är ditt första intryck av {brand|oss}?',
          },
          labels: [
            { en: 'Very poor', sv: 'Mycket dåligt' },
            { en: 'Poor', sv: 'Dåligt' },
            { en: 'Neither good nor poor', sv: 'Varken bra eller dåligt' },
            { en: 'Good', sv: 'Bra' },
            { en: 'Very good', sv: 'Mycket bra' },
          ],
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'relevance',
          kind: 'yes-no',
          measure: 'relevance',
          title: { en: 'Is what you see here relevant to you?', sv: 'Är det du ser här relevant för dig?' },
        },
        {
          id: 'why',
          kind: 'text',
          title: { en: 'What gave you that first impression?', sv: 'Vad gav dig det första intrycket?' },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

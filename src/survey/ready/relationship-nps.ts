import type { SurveyDefinition } from '../types.js';

/** The Net Promoter question about the company as a whole, then one question why, worded for the group. */
export const relationshipNps: SurveyDefinition = {
  v: 1,
  id: 'relationship-nps',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'score',
      questions: [
        {
          id: 'score',
          kind: 'nps',
          measure: 'recommend',
          title: {
            en: 'How likely are you to recommend {brand|us} to a friend or colleague?',
            sv: 'Hur sannolikt är det att du skulle rekommendera {brand|oss} till en vän eller kollega?',
          },
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
            en: 'What is the main reason for your score?',
            sv: 'Vad är huvudorsaken till ditt betyg?',
          },
          wordings: [
            {
              if: { question: 'score', band: 'detractor' },
              title: {
                en: 'What should {brand|we} change first?',
                sv: 'Vad borde {brand|vi} ändra på först?',
              },
            },
            {
              if: { question: 'score', band: 'passive' },
              title: {
                en: 'What would have made your score higher?',
                sv: 'Vad hade gjort ditt betyg högre?',
              },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

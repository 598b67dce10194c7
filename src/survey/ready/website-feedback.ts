import type { SurveyDefinition } from '../types.js';

/** What a visitor wants to tell about the website, in own words, and how satisfied the visitor is with it. */
export const websiteFeedback: SurveyDefinition = {
  v: 1,
  id: 'website-feedback',
  version: 1,
  stage: 'consideration',
  touchpoint: 'website',
  pages: [
    {
      id: 'about',
      questions: [
        {
          id: 'about',
          kind: 'choice',
          measure: 'topic',
          title: { en: 'What would you like to tell us about?', sv: 'Vad vill du berätta om?' },
          options: [
            { id: 'idea', label: { en: 'An idea', sv: 'En idé' } },
            { id: 'problem', label: { en: 'A problem', sv: 'Ett problem' } },
            { id: 'praise', label: { en: 'Something good', sv: 'Något bra' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
          required: true,
        },
      ],
    },
    {
      id: 'message',
      questions: [
        {
          id: 'message',
          kind: 'text',
          title: { en: 'What would you like to tell us?', sv: 'Vad vill du berätta?' },
          wordings: [
            {
              if: { question: 'about', is: 'idea' },
              title: { en: 'What is your idea?', sv: 'Vad är din idé?' },
            },
            {
              if: { question: 'about', is: 'problem' },
              title: {
                en: 'What happened, and where on the website?',
                sv: 'Vad hände, och var på webbplatsen?',
              },
            },
            { if: { question: 'about', is: 'praise' }, title: { en: 'What is good?', sv: 'Vad är bra?' } },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
          required: true,
        },
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: { en: 'How satisfied are you with the website?', sv: 'Hur nöjd är du med webbplatsen?' },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** Whether visitors find what they look for, what they missed, and how easy the site is to find one's way on. */
export const findability: SurveyDefinition = {
  v: 1,
  id: 'findability',
  version: 1,
  stage: 'consideration',
  touchpoint: 'website',
  pages: [
    {
      id: 'found',
      questions: [
        {
          id: 'found',
          kind: 'yes-no',
          measure: 'findability',
          title: { en: 'Did you find what you were looking for?', sv: 'Hittade du det du sökte?' },
          required: true,
        },
      ],
      next: [{ if: { question: 'found', is: 'yes' }, to: 'ease' }],
    },
    {
      id: 'missing',
      questions: [
        {
          id: 'missing',
          kind: 'text',
          title: { en: 'What were you looking for?', sv: 'Vad letade du efter?' },
          wordings: [
            {
              if: { question: 'found', is: 'partly' },
              title: { en: 'What did you not find?', sv: 'Vad hittade du inte?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'agree',
          measure: 'ease_site',
          title: {
            en: 'It is easy to find my way around this website.',
            sv: 'Det är enkelt att hitta på den här webbplatsen.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
        },
      ],
    },
  ],
};

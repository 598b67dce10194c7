import type { SurveyDefinition } from '../types.js';

/** How easy it was to get started, compared with what was expected, and what would have helped. */
export const onboarding: SurveyDefinition = {
  v: 1,
  id: 'onboarding',
  version: 1,
  stage: 'use',
  touchpoint: 'onboarding',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to get started.',
            sv: '{brand|Vi} gjorde det enkelt för mig att komma i gång.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
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
            en: 'How was getting started compared with what you expected?',
            sv: 'Hur var det att komma i gång jämfört med vad du väntade dig?',
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
              title: {
                en: 'What made it difficult to get started?',
                sv: 'Vad gjorde det svårt att komma i gång?',
              },
            },
            {
              if: { question: 'ease', is: 4 },
              title: {
                en: 'What would have made it easier to get started?',
                sv: 'Vad hade gjort det enklare att komma i gång?',
              },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

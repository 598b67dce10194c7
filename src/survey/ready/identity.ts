import type { SurveyDefinition } from '../types.js';

/** Whether customers identify with the company, and what they associate with it. */
export const identity: SurveyDefinition = {
  v: 1,
  id: 'identity',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'identity',
      questions: [
        {
          id: 'values',
          kind: 'agree',
          measure: 'identity',
          title: {
            en: '{brand|This company} stands for something that matters to me.',
            sv: '{brand|Det här företaget} står för något som är viktigt för mig.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
        {
          id: 'self',
          kind: 'agree',
          measure: 'identity',
          title: {
            en: 'Being a customer of {brand|this company} says something about who I am.',
            sv: 'Att vara kund hos {brand|det här företaget} säger något om vem jag är.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
        },
      ],
    },
    {
      id: 'associations',
      questions: [
        {
          id: 'associations',
          kind: 'text',
          title: { en: 'What do you associate with {brand|us}?', sv: 'Vad förknippar du med {brand|oss}?' },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

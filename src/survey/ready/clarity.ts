import type { SurveyDefinition } from '../types.js';

/** Whether a page says clearly what it is about and what to do next; what was unclear, if anything was. */
export const clarity: SurveyDefinition = {
  v: 1,
  id: 'clarity',
  version: 1,
  stage: 'consideration',
  touchpoint: 'website',
  pages: [
    {
      id: 'clear',
      questions: [
        {
          id: 'clear',
          kind: 'agree',
          measure: 'clarity',
          title: { en: 'The information here is clear.', sv: 'Informationen här är tydlig.' },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
        {
          id: 'next-step',
          kind: 'agree',
          measure: 'next_step_clear',
          title: {
            en: 'It is clear to me what I can do next.',
            sv: 'Det är tydligt för mig vad jag kan göra härnäst.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
        },
      ],
      next: [
        {
          if: {
            all: [
              {
                any: [
                  { question: 'clear', is: 4 },
                  { question: 'clear', is: 5 },
                ],
              },
              {
                any: [
                  { question: 'next-step', is: 4 },
                  { question: 'next-step', is: 5 },
                ],
              },
            ],
          },
          to: 'end',
        },
      ],
    },
    {
      id: 'unclear',
      questions: [
        {
          id: 'unclear',
          kind: 'text',
          title: { en: 'Is anything unclear or missing?', sv: 'Är det något som är otydligt eller saknas?' },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** How clear the terms of delivery, warranty and returns are, and what customers still wonder about. */
export const termsClear: SurveyDefinition = {
  v: 1,
  id: 'terms-clear',
  version: 1,
  stage: 'purchase',
  touchpoint: 'terms',
  pages: [
    {
      id: 'terms',
      questions: [
        {
          id: 'terms',
          kind: 'matrix',
          measure: 'clarity',
          title: { en: 'These terms are clear to me.', sv: 'De här villkoren är tydliga för mig.' },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          scale: 'agree',
          items: [
            { id: 'delivery', label: { en: 'Delivery', sv: 'Leverans' } },
            { id: 'warranty', label: { en: 'Warranty', sv: 'Garanti' } },
            { id: 'returns', label: { en: 'Returns', sv: 'Returer' } },
          ],
          required: true,
        },
      ],
    },
    {
      id: 'wonder',
      questions: [
        {
          id: 'wonder',
          kind: 'text',
          title: {
            en: 'Is there anything in the terms that you wonder about?',
            sv: 'Är det något i villkoren som du undrar över?',
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

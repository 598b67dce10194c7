import type { SurveyDefinition } from '../types.js';

/** Whether a newsletter is relevant, how often readers want it, and what they want to read about. */
export const newsletter: SurveyDefinition = {
  v: 1,
  id: 'newsletter',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'newsletter',
  pages: [
    {
      id: 'relevance',
      questions: [
        {
          id: 'relevance',
          kind: 'agree',
          measure: 'relevance',
          title: { en: 'The newsletter is relevant to me.', sv: 'Nyhetsbrevet är relevant för mig.' },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'frequency',
          kind: 'choice',
          measure: 'frequency',
          title: {
            en: 'How often would you like to receive the newsletter?',
            sv: 'Hur ofta vill du få nyhetsbrevet?',
          },
          options: [
            { id: 'less', label: { en: 'Less often than now', sv: 'Mer sällan än nu' } },
            { id: 'as', label: { en: 'As often as now', sv: 'Lika ofta som nu' } },
            { id: 'more', label: { en: 'More often than now', sv: 'Oftare än nu' } },
            { id: 'unsure', label: { en: 'No opinion', sv: 'Ingen åsikt' }, pinned: true },
          ],
        },
        {
          id: 'topics',
          kind: 'text',
          title: { en: 'What would you like to read about?', sv: 'Vad vill du läsa om?' },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

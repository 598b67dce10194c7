import type { SurveyDefinition } from '../types.js';

/** What an advertisement says to those who see it. Give the first question the picture, or show the advertisement beside it. */
export const adTest: SurveyDefinition = {
  v: 1,
  id: 'ad-test',
  version: 1,
  stage: 'awareness',
  touchpoint: 'ad',
  pages: [
    {
      id: 'ad',
      questions: [
        {
          id: 'ad',
          kind: 'info',
          title: {
            en: 'Please look at the advertisement before you go on.',
            sv: 'Titta på annonsen innan du går vidare.',
          },
        },
        {
          id: 'message',
          kind: 'text',
          title: {
            en: 'What do you think the advertisement wants to say?',
            sv: 'Vad tror du att annonsen vill säga?',
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
    {
      id: 'scores',
      questions: [
        {
          id: 'clear',
          kind: 'agree',
          measure: 'clarity',
          title: { en: 'The advertisement is clear.', sv: 'Annonsen är tydlig.' },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
        {
          id: 'interest',
          kind: 'agree',
          measure: 'interest',
          title: {
            en: 'The advertisement makes me want to know more.',
            sv: 'Annonsen gör att jag vill veta mer.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** One tap on one of four faces on the way out of a store. */
export const storeKiosk: SurveyDefinition = {
  v: 1,
  id: 'store-kiosk',
  version: 1,
  name: { en: 'Touch screen in a store', sv: 'Pekskärm i butik' },
  stage: 'purchase',
  touchpoint: 'physical_store',
  pages: [
    {
      id: 'visit',
      questions: [
        {
          id: 'visit',
          kind: 'csat4',
          measure: 'satisfaction',
          title: {
            en: 'How was your visit today?',
            sv: 'Hur var ditt besök i dag?',
            ar: 'كيف كانت زيارتك اليوم؟',
            de: 'Wie war Ihr Besuch heute?',
            es: '¿Cómo ha ido su visita de hoy?',
            fr: 'Comment s’est passée votre visite en magasin aujourd’hui ?',
            ja: '本日のご来店はいかがでしたか？',
            pt: 'Como foi a sua visita hoje?',
            ru: 'Как прошёл ваш визит сегодня?',
            zh: '您今天的到店体验如何？',
            da: 'Hvordan gik dit besøg i dag?',
            nb: 'Hvordan var besøket ditt i dag?',
            fi: 'Millainen käyntisi oli tänään?',
          },
          required: true,
        },
      ],
    },
  ],
};

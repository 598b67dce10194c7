import type { SurveyDefinition } from '../types.js';

/** One tap on one of four faces on the way out of a store. */
export const storeKiosk: SurveyDefinition = {
  v: 1,
  id: 'store-kiosk',
  version: 1,
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
          title: { en: 'How was your visit today?', sv: 'Hur var ditt besök i dag?' },
          required: true,
        },
      ],
    },
  ],
};

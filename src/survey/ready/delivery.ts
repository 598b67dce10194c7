import type { SurveyDefinition } from '../types.js';
import { expectations } from './options.js';
import { mainReason, noPersonal } from './phrases.js';

/** How satisfied customers are with a delivery, compared with what was expected, and why. */
export const delivery: SurveyDefinition = {
  v: 1,
  id: 'delivery',
  version: 1,
  name: { en: 'Delivery', sv: 'Leverans' },
  stage: 'use',
  touchpoint: 'delivery',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the delivery?',
            sv: 'Hur nöjd är du med leveransen?',
            ar: 'ما مدى رضاك عن التوصيل؟',
            de: 'Wie zufrieden sind Sie mit der Lieferung?',
            es: '¿Cuál es su grado de satisfacción con la entrega?',
            fr: 'Quel est votre niveau de satisfaction concernant la livraison ?',
            ja: '配送にどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com a entrega?',
            ru: 'Насколько вы довольны доставкой?',
            zh: '您对本次配送的满意程度如何？',
            da: 'Hvor tilfreds er du med leveringen?',
            nb: 'Hvor fornøyd er du med leveringen?',
            fi: 'Kuinka tyytyväinen olet toimitukseen?',
          },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: mainReason,
          hint: noPersonal,
        },
        {
          id: 'expectation',
          kind: 'choice',
          measure: 'expectation',
          title: {
            en: 'How did the delivery compare with what you expected?',
            sv: 'Hur var leveransen jämfört med vad du hade väntat dig?',
            ar: 'كيف كان التوصيل مقارنةً بما توقعته؟',
            de: 'Wie war die Lieferung im Vergleich zu Ihren Erwartungen?',
            es: '¿Cómo fue la entrega en comparación con lo que esperaba?',
            fr: 'Comment s’est passée la livraison par rapport à vos attentes ?',
            ja: '配送は、期待と比べていかがでしたか？',
            pt: 'Como foi a entrega em comparação com o que esperava?',
            ru: 'Какой была доставка по сравнению с вашими ожиданиями?',
            zh: '与您的预期相比，本次配送如何？',
            da: 'Hvordan var leveringen i forhold til det, du havde forventet?',
            nb: 'Hvordan var leveringen sammenlignet med det du hadde forventet?',
            fi: 'Millainen toimitus oli odotuksiisi verrattuna?',
          },
          options: expectations,
        },
      ],
    },
  ],
};

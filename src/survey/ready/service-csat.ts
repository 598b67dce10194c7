import type { SurveyDefinition } from '../types.js';
import { resolved, whyResolved } from './resolved.js';

/** How satisfied customers are with the help they got, whether their issue is resolved, and what is left to do. */
export const serviceCsat: SurveyDefinition = {
  v: 1,
  id: 'service-csat',
  version: 1,
  name: { en: 'Customer service: satisfaction', sv: 'Kundtjänst: nöjdhet' },
  stage: 'use',
  touchpoint: 'customer_service',
  pages: [
    {
      id: 'help',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the help you received?',
            sv: 'Hur nöjd är du med hjälpen du fick?',
            ar: 'ما مدى رضاك عن المساعدة التي تلقيتها؟',
            de: 'Wie zufrieden sind Sie mit der Hilfe, die Sie erhalten haben?',
            es: '¿Cuál es su grado de satisfacción con la ayuda recibida?',
            fr: 'Quel est votre niveau de satisfaction concernant l’aide reçue ?',
            ja: 'お受けになったサポートにどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com a ajuda recebida?',
            ru: 'Насколько вы довольны полученной помощью?',
            zh: '您对所获得的帮助满意程度如何？',
            da: 'Hvor tilfreds er du med den hjælp, du fik?',
            nb: 'Hvor fornøyd er du med hjelpen du fikk?',
            fi: 'Kuinka tyytyväinen olet saamaasi apuun?',
          },
          required: true,
        },
        resolved,
      ],
    },
    whyResolved,
  ],
};

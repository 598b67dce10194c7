import type { SurveyDefinition } from '../types.js';
import { resolved, whyResolved } from './resolved.js';

/** How satisfied callers are with a call, whether their issue is resolved, and what is left to do. */
export const callCenter: SurveyDefinition = {
  v: 1,
  id: 'call-center',
  version: 1,
  name: { en: 'Phone call', sv: 'Telefonsamtal' },
  stage: 'purchase',
  touchpoint: 'call_center',
  pages: [
    {
      id: 'call',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the call?',
            sv: 'Hur nöjd är du med samtalet?',
            ar: 'ما مدى رضاك عن المكالمة؟',
            de: 'Wie zufrieden sind Sie mit dem Gespräch?',
            es: '¿Cuál es su grado de satisfacción con la llamada?',
            fr: 'Quel est votre niveau de satisfaction concernant l’appel ?',
            ja: 'お電話での対応にどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com a chamada?',
            ru: 'Насколько вы довольны разговором?',
            zh: '您对这次通话的满意程度如何？',
            da: 'Hvor tilfreds er du med samtalen?',
            nb: 'Hvor fornøyd er du med samtalen?',
            fi: 'Kuinka tyytyväinen olet puheluun?',
          },
          required: true,
        },
        resolved,
      ],
    },
    whyResolved,
  ],
};

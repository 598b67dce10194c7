import type { SurveyDefinition } from '../types.js';
import { mainReason, noPersonal } from './phrases.js';

/** How satisfied customers are with how a further offer was made, and whether it concerned them. */
export const upsell: SurveyDefinition = {
  v: 1,
  id: 'upsell',
  version: 1,
  name: { en: 'Further offer', sv: 'Merförsäljning' },
  stage: 'loyalty',
  touchpoint: 'upsell',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the way the offer was presented?',
            sv: 'Hur nöjd är du med hur erbjudandet presenterades?',
            ar: 'ما مدى رضاك عن طريقة تقديم العرض؟',
            de: 'Wie zufrieden sind Sie mit der Art, wie das Angebot vorgestellt wurde?',
            es: '¿Cuál es su grado de satisfacción con la forma en que se presentó la oferta?',
            fr: 'Quel est votre niveau de satisfaction concernant la présentation de l’offre ?',
            ja: 'ご提案の伝え方にどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com a forma como a oferta foi apresentada?',
            ru: 'Насколько вы довольны тем, как было представлено предложение?',
            zh: '您对推荐方案的介绍方式满意程度如何？',
            da: 'Hvor tilfreds er du med måden, tilbuddet blev præsenteret på?',
            nb: 'Hvor fornøyd er du med måten tilbudet ble presentert på?',
            fi: 'Kuinka tyytyväinen olet tapaan, jolla tarjous esiteltiin?',
          },
          required: true,
        },
      ],
    },
    {
      id: 'relevance',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: mainReason,
          hint: noPersonal,
        },
        {
          id: 'relevance',
          kind: 'yes-no',
          measure: 'relevance',
          title: {
            en: 'Was the offer relevant to you?',
            sv: 'Var erbjudandet relevant för dig?',
            ar: 'هل كان العرض يهمك؟',
            de: 'War das Angebot für Sie relevant?',
            es: '¿La oferta era relevante para usted?',
            fr: 'L’offre était-elle pertinente pour vous ?',
            ja: 'ご提案は、ご自身に合った内容でしたか？',
            pt: 'A oferta foi relevante no seu caso?',
            ru: 'Было ли предложение для вас актуальным?',
            zh: '该推荐方案与您的需求相关吗？',
            da: 'Var tilbuddet relevant for dig?',
            nb: 'Var tilbudet relevant for deg?',
            fi: 'Oliko tarjous sinulle olennainen?',
          },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';
import { expectations } from './options.js';
import { noPersonal } from './phrases.js';

/** How satisfied customers are with what they bought, some time after it came, compared with what they expected. */
export const postPurchaseReview: SurveyDefinition = {
  v: 1,
  id: 'post-purchase-review',
  version: 1,
  name: { en: 'Review after a purchase', sv: 'Utvärdering efter köpet' },
  stage: 'use',
  touchpoint: 'post_purchase_review',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with what you bought?',
            sv: 'Hur nöjd är du med det du köpte?',
            ar: 'ما مدى رضاك عمّا اشتريته؟',
            de: 'Wie zufrieden sind Sie mit dem, was Sie gekauft haben?',
            es: '¿Cuál es su grado de satisfacción con lo que compró?',
            fr: 'Quel est votre niveau de satisfaction concernant ce que vous avez acheté ?',
            ja: 'ご購入いただいたものにどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com o que comprou?',
            ru: 'Насколько вы довольны тем, что купили?',
            zh: '您对所购商品的满意程度如何？',
            da: 'Hvor tilfreds er du med det, du købte?',
            nb: 'Hvor fornøyd er du med det du kjøpte?',
            fi: 'Kuinka tyytyväinen olet ostokseesi?',
          },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'expectation',
          kind: 'choice',
          measure: 'expectation',
          title: {
            en: 'How does it compare with what you expected?',
            sv: 'Hur är det jämfört med vad du hade väntat dig?',
            ar: 'كيف تجده مقارنةً بما توقعته؟',
            de: 'Wie ist es im Vergleich zu Ihren Erwartungen?',
            es: '¿Qué le parece en comparación con lo que esperaba?',
            fr: 'Qu’en pensez-vous par rapport à vos attentes ?',
            ja: '期待と比べていかがですか？',
            pt: 'Como é em comparação com o que esperava?',
            ru: 'Как вы оцениваете покупку по сравнению с ожиданиями?',
            zh: '与您的预期相比，所购商品如何？',
            da: 'Hvordan er det i forhold til det, du havde forventet?',
            nb: 'Hvordan er det sammenlignet med det du hadde forventet?',
            fi: 'Millainen se on odotuksiisi verrattuna?',
          },
          options: expectations,
        },
        {
          id: 'comment',
          kind: 'text',
          title: {
            en: 'Would you like to add anything about what you bought?',
            sv: 'Vill du tillägga något om det du köpte?',
            ar: 'هل تود إضافة شيء عمّا اشتريته؟',
            de: 'Möchten Sie noch etwas zu Ihrem Kauf hinzufügen?',
            es: '¿Desea añadir algo sobre lo que compró?',
            fr: 'Souhaitez-vous ajouter quelque chose au sujet de votre achat ?',
            ja: 'ご購入いただいたものについて、ほかに付け加えたいことはありますか？',
            pt: 'Gostaria de acrescentar alguma coisa sobre o que comprou?',
            ru: 'Хотите что-нибудь добавить о покупке?',
            zh: '关于所购商品，您还有什么要补充的吗？',
            da: 'Vil du tilføje noget om det, du købte?',
            nb: 'Vil du legge til noe om det du kjøpte?',
            fi: 'Haluatko lisätä jotakin ostoksestasi?',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

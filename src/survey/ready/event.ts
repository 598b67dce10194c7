import type { SurveyDefinition } from '../types.js';
import { expectations, yesOrNo } from './options.js';
import { noPersonal } from './phrases.js';

/** How satisfied guests are with an event, compared with what they expected, and whether they would come to another. */
export const event: SurveyDefinition = {
  v: 1,
  id: 'event',
  version: 1,
  name: { en: 'Event', sv: 'Evenemang' },
  stage: 'use',
  touchpoint: 'customer_event',
  pages: [
    {
      id: 'satisfaction',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the event?',
            sv: 'Hur nöjd är du med evenemanget?',
            ar: 'ما مدى رضاك عن الفعالية؟',
            de: 'Wie zufrieden sind Sie mit der Veranstaltung?',
            es: '¿Cuál es su grado de satisfacción con el evento?',
            fr: 'Quel est votre niveau de satisfaction concernant l’événement ?',
            ja: 'イベントにどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com o evento?',
            ru: 'Насколько вы довольны мероприятием?',
            zh: '您对本次活动的满意程度如何？',
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
            en: 'How did the event compare with what you expected?',
            sv: 'Hur var evenemanget jämfört med vad du hade väntat dig?',
            ar: 'كيف كانت الفعالية مقارنةً بما توقعته؟',
            de: 'Wie war die Veranstaltung im Vergleich zu Ihren Erwartungen?',
            es: '¿Cómo fue el evento en comparación con lo que esperaba?',
            fr: 'Comment s’est passé l’événement par rapport à vos attentes ?',
            ja: 'イベントは、期待と比べていかがでしたか？',
            pt: 'Como foi o evento em comparação com o que esperava?',
            ru: 'Каким было мероприятие по сравнению с вашими ожиданиями?',
            zh: '与您的预期相比，本次活动如何？',
          },
          options: expectations,
        },
        {
          id: 'again',
          kind: 'choice',
          measure: 'intent_to_return',
          title: {
            en: 'Would you come to another of our events?',
            sv: 'Skulle du komma på fler av våra evenemang?',
            ar: 'هل ستحضر فعالية أخرى من فعالياتنا؟',
            de: 'Würden Sie eine weitere Veranstaltung von uns besuchen?',
            es: '¿Asistiría a otro de nuestros eventos?',
            fr: 'Viendriez-vous à un autre de nos événements ?',
            ja: '今後、当社の別のイベントにも参加したいと思いますか？',
            pt: 'Participaria em outro dos nossos eventos?',
            ru: 'Пришли бы вы на другое наше мероприятие?',
            zh: '您会参加我们的其他活动吗？',
          },
          options: yesOrNo,
        },
        {
          id: 'why',
          kind: 'text',
          title: {
            en: 'Would you like to add anything about the event?',
            sv: 'Vill du tillägga något om evenemanget?',
            ar: 'هل تود إضافة شيء عن الفعالية؟',
            de: 'Möchten Sie noch etwas zur Veranstaltung hinzufügen?',
            es: '¿Desea añadir algo sobre el evento?',
            fr: 'Souhaitez-vous ajouter quelque chose au sujet de l’événement ?',
            ja: 'イベントについて、ほかに付け加えたいことはありますか？',
            pt: 'Gostaria de acrescentar alguma coisa sobre o evento?',
            ru: 'Хотите что-нибудь добавить о мероприятии?',
            zh: '关于本次活动，您还有什么要补充的吗？',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

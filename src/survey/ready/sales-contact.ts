import type { SurveyDefinition } from '../types.js';
import { anythingToAdd, noPersonal } from './phrases.js';

/** How satisfied customers are with the contact with a salesperson, and which questions are still open. */
export const salesContact: SurveyDefinition = {
  v: 1,
  id: 'sales-contact',
  version: 1,
  name: { en: 'Contact with a salesperson', sv: 'Kontakt med säljare' },
  stage: 'purchase',
  touchpoint: 'salesperson',
  pages: [
    {
      id: 'contact',
      questions: [
        {
          id: 'satisfaction',
          kind: 'csat',
          measure: 'satisfaction',
          title: {
            en: 'How satisfied are you with the contact with the salesperson?',
            sv: 'Hur nöjd är du med kontakten med säljaren?',
            ar: 'ما مدى رضاك عن التواصل مع مندوب المبيعات؟',
            de: 'Wie zufrieden sind Sie mit dem Kontakt zum Vertrieb?',
            es: '¿Cuál es su grado de satisfacción con el trato del equipo comercial?',
            fr: 'Quel est votre niveau de satisfaction concernant le contact avec le service commercial ?',
            ja: '営業担当者の対応にどの程度満足していますか？',
            pt: 'Qual é o seu grau de satisfação com o atendimento comercial?',
            ru: 'Насколько вы довольны общением с менеджером по продажам?',
            zh: '您对与销售人员沟通的满意程度如何？',
            da: 'Hvor tilfreds er du med kontakten med sælgeren?',
            nb: 'Hvor fornøyd er du med kontakten med selgeren?',
            fi: 'Kuinka tyytyväinen olet asiointiin myyjän kanssa?',
          },
          required: true,
        },
        {
          id: 'answered',
          kind: 'yes-no',
          measure: 'answered',
          title: {
            en: 'Were your questions answered?',
            sv: 'Fick du svar på dina frågor?',
            ar: 'هل حصلت على إجابات عن أسئلتك؟',
            de: 'Wurden Ihre Fragen beantwortet?',
            es: '¿Se respondieron sus preguntas?',
            fr: 'Avez-vous obtenu des réponses à vos questions ?',
            ja: 'ご質問への回答は得られましたか？',
            pt: 'As suas perguntas foram respondidas?',
            ru: 'Получили ли вы ответы на свои вопросы?',
            zh: '您的问题得到解答了吗？',
            da: 'Fik du svar på dine spørgsmål?',
            nb: 'Fikk du svar på spørsmålene dine?',
            fi: 'Saitko vastaukset kysymyksiisi?',
          },
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'comment',
          kind: 'text',
          title: anythingToAdd,
          wordings: [
            {
              if: {
                any: [
                  { question: 'answered', is: 'no' },
                  { question: 'answered', is: 'partly' },
                ],
              },
              title: {
                en: 'Which questions are still open?',
                sv: 'Vilka frågor har du kvar?',
                ar: 'ما الأسئلة التي لم تحصل على إجابة عنها؟',
                de: 'Welche Fragen sind noch offen?',
                es: '¿Qué preguntas quedan por responder?',
                fr: 'Quelles questions restent sans réponse ?',
                ja: 'まだ回答を得られていないご質問は何ですか？',
                pt: 'Que perguntas ficaram por responder?',
                ru: 'Какие вопросы остались без ответа?',
                zh: '还有哪些问题没有得到解答？',
                da: 'Hvilke spørgsmål har du stadig?',
                nb: 'Hvilke spørsmål har du fortsatt?',
                fi: 'Mitkä kysymykset ovat vielä avoinna?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';
import { agreement, mainReason, noPersonal } from './phrases.js';

/** Customer Effort Score 2.0 of an issue with customer service, then one question why, worded for the answer. */
export const serviceCes: SurveyDefinition = {
  v: 1,
  id: 'service-ces',
  version: 1,
  name: { en: 'Customer service: effort', sv: 'Kundtjänst: ansträngning' },
  stage: 'use',
  touchpoint: 'customer_service',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to handle my issue.',
            sv: '{brand|Vi} gjorde det enkelt för mig att lösa mitt ärende.',
            ar: 'كان من السهل عليّ إنجاز طلبي مع {brand|هذه الشركة}.',
            de: '{brand|Das Unternehmen} hat es mir leicht gemacht, mein Anliegen zu klären.',
            es: '{brand|La empresa} me facilitó resolver mi consulta.',
            fr: '{brand|L’entreprise} m’a permis de régler facilement ma demande.',
            ja: '{brand|当社}では、問い合わせの件を簡単に解決できました。',
            pt: '{brand|A empresa} facilitou a resolução da minha questão.',
            ru: 'С помощью {brand|этой компании} мне было легко решить свой вопрос.',
            zh: '{brand|这家公司}让我轻松解决了问题。',
            da: '{brand|Vi} gjorde det nemt for mig at få løst min sag.',
            nb: '{brand|Vi} gjorde det enkelt for meg å få løst saken min.',
            fi: '{brand|Yritys} teki asiani hoitamisesta minulle helppoa.',
          },
          hint: agreement,
          required: true,
        },
      ],
    },
    {
      id: 'why',
      questions: [
        {
          id: 'why',
          kind: 'text',
          title: mainReason,
          wordings: [
            {
              if: { question: 'ease', band: 'bottom' },
              title: {
                en: 'What made it difficult?',
                sv: 'Vad var det som gjorde det svårt?',
                ar: 'ما الذي جعل ذلك صعبًا؟',
                de: 'Was war schwierig?',
                es: '¿Qué lo hizo difícil?',
                fr: 'Qu’est-ce qui a rendu cela difficile ?',
                ja: '難しいと感じたのは、どのような点ですか？',
                pt: 'O que dificultou a resolução?',
                ru: 'Что вызвало трудности?',
                zh: '是什么造成了困难？',
                da: 'Hvad gjorde det svært?',
                nb: 'Hva gjorde det vanskelig?',
                fi: 'Mikä teki siitä vaikeaa?',
              },
            },
            {
              if: { question: 'ease', band: 'middle' },
              title: {
                en: 'What would have made it easier?',
                sv: 'Vad hade gjort det enklare?',
                ar: 'ما الذي كان سيجعل ذلك أسهل؟',
                de: 'Was hätte es leichter gemacht?',
                es: '¿Qué lo habría facilitado?',
                fr: 'Qu’est-ce qui aurait facilité les choses ?',
                ja: 'どうすれば、もっと簡単になったと思いますか？',
                pt: 'O que teria facilitado a resolução?',
                ru: 'Что упростило бы дело?',
                zh: '怎样可以让过程更轻松？',
                da: 'Hvad ville have gjort det nemmere?',
                nb: 'Hva ville ha gjort det enklere?',
                fi: 'Mikä olisi tehnyt siitä helpompaa?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
  ],
};

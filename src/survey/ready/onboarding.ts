import type { SurveyDefinition } from '../types.js';
import { expectations } from './options.js';
import { agreement, mainReason, noPersonal } from './phrases.js';

/** How easy it was to get started, compared with what was expected, and what would have helped. */
export const onboarding: SurveyDefinition = {
  v: 1,
  id: 'onboarding',
  version: 1,
  name: { en: 'Getting started', sv: 'Att komma i gång' },
  stage: 'use',
  touchpoint: 'onboarding',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to get started.',
            sv: '{brand|Vi} gjorde det enkelt för mig att komma i gång.',
            ar: 'كان من السهل عليّ البدء مع {brand|هذه الشركة}.',
            de: '{brand|Das Unternehmen} hat mir den Einstieg leicht gemacht.',
            es: '{brand|La empresa} me facilitó los primeros pasos.',
            fr: '{brand|L’entreprise} m’a permis de démarrer facilement.',
            ja: '{brand|当社}では、簡単に使い始めることができました。',
            pt: '{brand|A empresa} facilitou os meus primeiros passos.',
            ru: 'С {brand|этой компанией} мне было легко начать.',
            zh: '{brand|这家公司}让我轻松上手。',
            da: '{brand|Vi} gjorde det nemt for mig at komme i gang.',
            nb: '{brand|Vi} gjorde det enkelt for meg å komme i gang.',
            fi: '{brand|Yritys} teki alkuun pääsemisestä minulle helppoa.',
          },
          hint: agreement,
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
          wordings: [
            {
              if: { question: 'ease', band: 'bottom' },
              title: {
                en: 'What made it difficult to get started?',
                sv: 'Vad var det som gjorde det svårt att komma i gång?',
                ar: 'ما الذي جعل البداية صعبة؟',
                de: 'Was hat den Einstieg schwierig gemacht?',
                es: '¿Qué dificultó el comienzo?',
                fr: 'Qu’est-ce qui a rendu le démarrage difficile ?',
                ja: '使い始めるのが難しいと感じたのは、どのような点ですか？',
                pt: 'O que dificultou o início?',
                ru: 'Что мешало начать?',
                zh: '是什么让上手变得困难？',
                da: 'Hvad gjorde det svært at komme i gang?',
                nb: 'Hva gjorde det vanskelig å komme i gang?',
                fi: 'Mikä teki alkuun pääsemisestä vaikeaa?',
              },
            },
            {
              if: { question: 'ease', band: 'middle' },
              title: {
                en: 'What would have made it easier to get started?',
                sv: 'Vad hade gjort det enklare att komma i gång?',
                ar: 'ما الذي كان سيجعل البداية أسهل؟',
                de: 'Was hätte den Einstieg erleichtert?',
                es: '¿Qué habría facilitado el comienzo?',
                fr: 'Qu’est-ce qui aurait facilité le démarrage ?',
                ja: 'どうすれば、もっと簡単に使い始められたと思いますか？',
                pt: 'O que teria facilitado o início?',
                ru: 'Что помогло бы начать легче?',
                zh: '怎样可以让上手更轻松？',
                da: 'Hvad ville have gjort det nemmere at komme i gang?',
                nb: 'Hva ville ha gjort det enklere å komme i gang?',
                fi: 'Mikä olisi helpottanut alkuun pääsemistä?',
              },
            },
          ],
          hint: noPersonal,
        },
        {
          id: 'expectation',
          kind: 'choice',
          measure: 'expectation',
          title: {
            en: 'How did getting started compare with what you expected?',
            sv: 'Hur var det att komma i gång jämfört med vad du hade väntat dig?',
            ar: 'كيف كانت البداية مقارنةً بما توقعته؟',
            de: 'Wie war der Einstieg im Vergleich zu Ihren Erwartungen?',
            es: '¿Cómo fue el comienzo en comparación con lo que esperaba?',
            fr: 'Comment s’est passé le démarrage par rapport à vos attentes ?',
            ja: '使い始めるまでの流れは、期待と比べていかがでしたか？',
            pt: 'Como foi o início em comparação com o que esperava?',
            ru: 'Каким было начало по сравнению с вашими ожиданиями?',
            zh: '与您的预期相比，开始使用的过程如何？',
            da: 'Hvordan var det at komme i gang i forhold til det, du havde forventet?',
            nb: 'Hvordan var det å komme i gang sammenlignet med det du hadde forventet?',
            fi: 'Millaista alkuun pääseminen oli odotuksiisi verrattuna?',
          },
          options: expectations,
        },
      ],
    },
  ],
};

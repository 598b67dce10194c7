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
          },
          options: expectations,
        },
      ],
    },
  ],
};

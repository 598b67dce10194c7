import type { SurveyDefinition } from '../types.js';
import { noPersonal } from './phrases.js';

/** The Net Promoter question about the company as a whole, then one question why, worded for the group. */
export const relationshipNps: SurveyDefinition = {
  v: 1,
  id: 'relationship-nps',
  version: 1,
  name: { en: 'Relationship NPS', sv: 'Relations-NPS' },
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'score',
      questions: [
        {
          id: 'score',
          kind: 'nps',
          measure: 'recommend',
          title: {
            en: 'How likely are you to recommend {brand|us} to a friend or colleague?',
            sv: 'Hur sannolikt är det att du skulle rekommendera {brand|oss} till en vän eller kollega?',
            ar: 'ما مدى احتمال أن توصي صديقًا أو زميلًا بالتعامل مع {brand|شركتنا}؟',
            de: 'Wie wahrscheinlich ist es, dass Sie {brand|uns} einem Freund oder Kollegen weiterempfehlen?',
            es: '¿Qué probabilidad hay de que recomiende {brand|nuestra empresa} a un amigo o colega?',
            fr: 'Quelle est la probabilité que vous recommandiez {brand|notre entreprise} à un ami ou à un collègue ?',
            ja: '{brand|当社}を友人や同僚にすすめる可能性はどのくらいありますか？',
            pt: 'Qual é a probabilidade de recomendar {brand|a nossa empresa} a um amigo ou colega?',
            ru: 'Насколько вероятно, что вы порекомендуете {brand|нашу компанию} другу или коллеге?',
            zh: '您有多大可能向朋友或同事推荐{brand|我们}？',
            da: 'Hvor sandsynligt er det, at du vil anbefale {brand|os} til en ven eller kollega?',
            nb: 'Hvor sannsynlig er det at du vil anbefale {brand|oss} til en venn eller kollega?',
            fi: '{brand|Asiakaskysely}: kuinka todennäköisesti suosittelisit meitä ystävälle tai kollegalle?',
          },
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
          title: {
            en: 'What is the main reason for your score?',
            sv: 'Vad är huvudorsaken till ditt betyg?',
            ar: 'ما السبب الرئيسي للدرجة التي اخترتها؟',
            de: 'Was ist der Hauptgrund für Ihre Bewertung?',
            es: '¿Cuál es el motivo principal de su puntuación?',
            fr: 'Quelle est la raison principale de votre note ?',
            ja: 'その点数をつけた主な理由は何ですか？',
            pt: 'Qual é o principal motivo da sua pontuação?',
            ru: 'Какова основная причина вашей оценки?',
            zh: '您给出这个分数的主要原因是什么？',
            da: 'Hvad er hovedårsagen til din vurdering?',
            nb: 'Hva er hovedgrunnen til vurderingen din?',
            fi: 'Mikä on antamasi arvion tärkein syy?',
          },
          wordings: [
            {
              if: { question: 'score', band: 'detractor' },
              title: {
                en: 'What should {brand|we} change first?',
                sv: 'Vad borde {brand|vi} ändra på först?',
                ar: 'ما أول شيء ينبغي تغييره لدى {brand|شركتنا}؟',
                de: 'Was sollte {brand|unser Unternehmen} als Erstes ändern?',
                es: '¿Qué debería cambiar primero {brand|nuestra empresa}?',
                fr: 'Que devrait changer en premier {brand|notre entreprise} ?',
                ja: '{brand|当社}が最初に変えるべきことは何ですか？',
                pt: 'O que deveria {brand|a nossa empresa} mudar primeiro?',
                ru: 'Что {brand|нашей компании} следует изменить в первую очередь?',
                zh: '您认为{brand|我们}最应该先改变什么？',
                da: 'Hvad bør {brand|vi} ændre først?',
                nb: 'Hva bør {brand|vi} endre først?',
                fi: 'Mitä {brand|yrityksemme} voisi muuttaa ensimmäiseksi?',
              },
            },
            {
              if: { question: 'score', band: 'passive' },
              title: {
                en: 'What would have made your score higher?',
                sv: 'Vad hade krävts för ett högre betyg?',
                ar: 'ما الذي كان سيجعل درجتك أعلى؟',
                de: 'Was hätte Ihre Bewertung verbessert?',
                es: '¿Qué habría hecho que su puntuación fuera más alta?',
                fr: 'Qu’est-ce qui aurait augmenté votre note ?',
                ja: 'どうすれば、もっと高い点数になったと思いますか？',
                pt: 'O que teria aumentado a sua pontuação?',
                ru: 'Что повысило бы вашу оценку?',
                zh: '怎样才能让您给出更高的分数？',
                da: 'Hvad skulle der til for en højere vurdering?',
                nb: 'Hva måtte til for en høyere vurdering?',
                fi: 'Mikä olisi nostanut arviotasi?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** Whether visitors find what they look for, what they missed, and how easy the site is to find one's way on. */
export const findability: SurveyDefinition = {
  v: 1,
  id: 'findability',
  version: 1,
  name: { en: 'Findability', sv: 'Lätt att hitta' },
  stage: 'consideration',
  touchpoint: 'website',
  pages: [
    {
      id: 'found',
      questions: [
        {
          id: 'found',
          kind: 'yes-no',
          measure: 'findability',
          title: {
            en: 'Did you find what you were looking for?',
            sv: 'Hittade du det du sökte?',
            ar: 'هل وجدت ما كنت تبحث عنه؟',
            de: 'Haben Sie gefunden, was Sie gesucht haben?',
            es: '¿Ha encontrado lo que buscaba?',
            fr: 'Avez-vous trouvé ce que vous cherchiez ?',
            ja: 'お探しのものは見つかりましたか？',
            pt: 'Encontrou o que procurava?',
            ru: 'Вы нашли то, что искали?',
            zh: '您找到需要的内容了吗？',
            da: 'Fandt du det, du ledte efter?',
            nb: 'Fant du det du lette etter?',
            fi: 'Löysitkö, mitä etsit?',
          },
          required: true,
        },
      ],
      next: [{ if: { question: 'found', is: 'yes' }, to: 'ease' }],
    },
    {
      id: 'missing',
      questions: [
        {
          id: 'missing',
          kind: 'text',
          title: {
            en: 'What were you looking for?',
            sv: 'Vad letade du efter?',
            ar: 'عمّ كنت تبحث؟',
            de: 'Was haben Sie gesucht?',
            es: '¿Qué buscaba?',
            fr: 'Que cherchiez-vous ?',
            ja: '何をお探しでしたか？',
            pt: 'O que procurava?',
            ru: 'Что вы искали?',
            zh: '您当时想找什么？',
            da: 'Hvad ledte du efter?',
            nb: 'Hva lette du etter?',
            fi: 'Mitä etsit?',
          },
          wordings: [
            {
              if: { question: 'found', is: 'partly' },
              title: {
                en: 'What did you not find?',
                sv: 'Vad hittade du inte?',
                ar: 'ما الذي لم تجده؟',
                de: 'Was haben Sie nicht gefunden?',
                es: '¿Qué no ha encontrado?',
                fr: 'Qu’est-ce que vous n’avez pas trouvé ?',
                ja: '見つからなかったものは何ですか？',
                pt: 'O que não encontrou?',
                ru: 'Чего вы не нашли?',
                zh: '您没有找到什么？',
                da: 'Hvad fandt du ikke?',
                nb: 'Hva fant du ikke?',
                fi: 'Mitä et löytänyt?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'agree',
          measure: 'ease_site',
          title: {
            en: 'It is easy to find my way around this website.',
            sv: 'Det är enkelt att hitta på den här webbplatsen.',
            ar: 'من السهل إيجاد ما أريد في هذا الموقع.',
            de: 'Ich finde mich auf dieser Website leicht zurecht.',
            es: 'Es fácil orientarse en este sitio web.',
            fr: 'Il est facile de s’y retrouver sur ce site.',
            ja: 'このサイトは、目的の情報にたどり着きやすいです。',
            pt: 'É fácil encontrar o que procuro neste site.',
            ru: 'На этом сайте легко ориентироваться.',
            zh: '在这个网站上很容易找到想要的内容。',
            da: 'Det er nemt at finde rundt på dette websted.',
            nb: 'Det er enkelt å finne fram på dette nettstedet.',
            fi: 'Tällä sivustolla on helppo löytää etsimänsä.',
          },
          hint: agreement,
        },
      ],
    },
  ],
};

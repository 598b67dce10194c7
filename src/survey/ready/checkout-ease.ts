import type { SurveyDefinition } from '../types.js';
import { agreement, mainReason, noPersonal } from './phrases.js';

/** Customer Effort Score 2.0 of a purchase, then one question why, worded for the answer. */
export const checkoutEase: SurveyDefinition = {
  v: 1,
  id: 'checkout-ease',
  version: 1,
  name: { en: 'Ease of purchase', sv: 'Enkelt köp' },
  stage: 'purchase',
  touchpoint: 'checkout',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to complete my purchase.',
            sv: '{brand|Vi} gjorde det enkelt för mig att genomföra mitt köp.',
            ar: 'كان من السهل عليّ إتمام الشراء من {brand|هذا المتجر}.',
            de: '{brand|Das Unternehmen} hat es mir leicht gemacht, meinen Kauf abzuschließen.',
            es: '{brand|La empresa} me facilitó completar la compra.',
            fr: '{brand|L’entreprise} m’a permis d’effectuer facilement mon achat.',
            ja: '{brand|当社}では、購入手続きを簡単に完了できました。',
            pt: '{brand|A empresa} facilitou a conclusão da minha compra.',
            ru: 'Мне было легко оформить покупку в {brand|этом магазине}.',
            zh: '{brand|这家公司}让我轻松完成了购买。',
            da: '{brand|Vi} gjorde det nemt for mig at gennemføre mit køb.',
            nb: '{brand|Vi} gjorde det enkelt for meg å fullføre kjøpet.',
            fi: '{brand|Yritys} teki ostoksen tekemisestä minulle helppoa.',
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
                en: 'What made the purchase difficult?',
                sv: 'Vad var det som gjorde köpet svårt?',
                ar: 'ما الذي جعل الشراء صعبًا؟',
                de: 'Was hat den Kauf schwierig gemacht?',
                es: '¿Qué dificultó la compra?',
                fr: 'Qu’est-ce qui a rendu l’achat difficile ?',
                ja: '購入が難しいと感じたのは、どのような点ですか？',
                pt: 'O que dificultou a compra?',
                ru: 'Что осложнило покупку?',
                zh: '是什么让购买变得困难？',
                da: 'Hvad gjorde købet svært?',
                nb: 'Hva gjorde kjøpet vanskelig?',
                fi: 'Mikä teki ostamisesta vaikeaa?',
              },
            },
            {
              if: { question: 'ease', band: 'middle' },
              title: {
                en: 'What would have made the purchase easier?',
                sv: 'Vad hade gjort köpet enklare?',
                ar: 'ما الذي كان سيجعل الشراء أسهل؟',
                de: 'Was hätte den Kauf erleichtert?',
                es: '¿Qué habría facilitado la compra?',
                fr: 'Qu’est-ce qui aurait facilité l’achat ?',
                ja: 'どうすれば、もっと簡単に購入できたと思いますか？',
                pt: 'O que teria facilitado a compra?',
                ru: 'Что упростило бы покупку?',
                zh: '怎样可以让购买更轻松？',
                da: 'Hvad ville have gjort købet nemmere?',
                nb: 'Hva ville ha gjort kjøpet enklere?',
                fi: 'Mikä olisi tehnyt ostamisesta helpompaa?',
              },
            },
          ],
          hint: noPersonal,
        },
      ],
    },
  ],
};

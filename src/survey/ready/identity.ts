import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** Whether customers identify with the company, and what they associate with it. */
export const identity: SurveyDefinition = {
  v: 1,
  id: 'identity',
  version: 1,
  name: { en: 'Identification with the company', sv: 'Identifikation med företaget' },
  stage: 'loyalty',
  touchpoint: 'next_purchase',
  pages: [
    {
      id: 'identity',
      questions: [
        {
          id: 'values',
          kind: 'agree',
          measure: 'identity',
          title: {
            en: '{brand|This company} stands for something that matters to me.',
            sv: '{brand|Det här företaget} står för något som är viktigt för mig.',
            ar: 'ما ترمز إليه {brand|هذه الشركة} مهم بالنسبة إليّ.',
            de: '{brand|Dieses Unternehmen} steht für etwas, das mir wichtig ist.',
            es: '{brand|Esta empresa} representa algo importante para mí.',
            fr: '{brand|Cette entreprise} représente quelque chose d’important pour moi.',
            ja: '{brand|この会社}は、自分にとって大切なことを体現しています。',
            pt: '{brand|Esta empresa} representa algo importante para mim.',
            ru: 'То, что олицетворяет {brand|эта компания}, важно для меня.',
            zh: '{brand|这家公司}所代表的东西对我很重要。',
            da: '{brand|Denne virksomhed} står for noget, der er vigtigt for mig.',
            nb: '{brand|Denne bedriften} står for noe som er viktig for meg.',
            fi: '{brand|Tämä yritys} edustaa minulle tärkeitä asioita.',
          },
          hint: agreement,
          required: true,
        },
        {
          id: 'self',
          kind: 'agree',
          measure: 'identity',
          title: {
            en: 'Being a customer of {brand|this company} says something about who I am.',
            sv: 'Att vara kund hos {brand|det här företaget} säger något om vem jag är.',
            ar: 'كوني عميلًا لدى {brand|هذه الشركة} يعبّر عن شخصيتي.',
            de: 'Bei {brand|diesem Unternehmen} zu kaufen, sagt etwas darüber aus, wer ich bin.',
            es: 'Ser cliente de {brand|esta empresa} dice algo de quién soy.',
            fr: 'Acheter chez {brand|cette entreprise} dit quelque chose de qui je suis.',
            ja: '{brand|この会社}の顧客であることは、自分らしさを表しています。',
            pt: 'Escolher {brand|esta empresa} diz algo sobre quem eu sou.',
            ru: 'То, что я клиент {brand|этой компании}, кое-что говорит обо мне.',
            zh: '成为{brand|这家公司}的客户能体现我是怎样的人。',
            da: 'At være kunde hos {brand|denne virksomhed} siger noget om, hvem jeg er.',
            nb: 'Å være kunde hos {brand|denne bedriften} sier noe om hvem jeg er.',
            fi: '{brand|Tämä yritys} on minulle valinta, joka kertoo, kuka olen.',
          },
          hint: agreement,
        },
      ],
    },
    {
      id: 'associations',
      questions: [
        {
          id: 'associations',
          kind: 'text',
          title: {
            en: 'What do you associate with {brand|us}?',
            sv: 'Vad förknippar du {brand|oss} med?',
            ar: 'ما الذي يخطر ببالك عند التفكير في {brand|شركتنا}؟',
            de: 'Was verbinden Sie mit {brand|uns}?',
            es: '¿Qué asocia con {brand|nuestra empresa}?',
            fr: 'À quoi associez-vous {brand|notre entreprise} ?',
            ja: '{brand|当社}と聞いて、何を思い浮かべますか？',
            pt: 'O que associa a {brand|esta empresa}?',
            ru: 'С чем у вас ассоциируется {brand|наша компания}?',
            zh: '提到{brand|我们}，您会联想到什么？',
            da: 'Hvad forbinder du med {brand|os}?',
            nb: 'Hva forbinder du med {brand|oss}?',
            fi: 'Mitä {brand|yrityksemme} tuo sinulle mieleen?',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** Whether a page says clearly what it is about and what to do next; what was unclear, if anything was. */
export const clarity: SurveyDefinition = {
  v: 1,
  id: 'clarity',
  version: 1,
  name: { en: 'Clarity', sv: 'Tydlighet' },
  stage: 'consideration',
  touchpoint: 'website',
  pages: [
    {
      id: 'clear',
      questions: [
        {
          id: 'clear',
          kind: 'agree',
          measure: 'clarity',
          title: {
            en: 'The information here is clear.',
            sv: 'Informationen här är tydlig.',
            ar: 'المعلومات هنا واضحة.',
            de: 'Die Informationen hier sind verständlich.',
            es: 'La información que hay aquí es clara.',
            fr: 'Les informations ici sont claires.',
            ja: 'ここにある情報はわかりやすいです。',
            pt: 'A informação aqui é clara.',
            ru: 'Информация здесь понятна.',
            zh: '这里的信息清晰明了。',
            da: 'Informationen her er tydelig.',
            nb: 'Informasjonen her er tydelig.',
            fi: 'Tiedot ovat täällä selkeitä.',
          },
          hint: agreement,
          required: true,
        },
        {
          id: 'next-step',
          kind: 'agree',
          measure: 'next_step_clear',
          title: {
            en: 'It is clear to me what I can do next.',
            sv: 'Det är tydligt vad jag kan göra härnäst.',
            ar: 'من الواضح لي ما يمكنني فعله بعد ذلك.',
            de: 'Mir ist klar, was ich als Nächstes tun kann.',
            es: 'Tengo claro qué puedo hacer a continuación.',
            fr: 'Je vois clairement ce que je peux faire ensuite.',
            ja: '次に何をすればよいかがはっきりわかります。',
            pt: 'É claro para mim o que posso fazer a seguir.',
            ru: 'Мне понятно, что можно делать дальше.',
            zh: '我清楚接下来可以做什么。',
            da: 'Det er tydeligt for mig, hvad jeg kan gøre nu.',
            nb: 'Det er tydelig for meg hva jeg kan gjøre videre.',
            fi: 'Minulle on selvää, mitä voin tehdä seuraavaksi.',
          },
          hint: agreement,
        },
      ],
      next: [
        {
          if: {
            all: [
              { question: 'clear', band: 'top' },
              { question: 'next-step', band: 'top' },
            ],
          },
          to: 'end',
        },
      ],
    },
    {
      id: 'unclear',
      questions: [
        {
          id: 'unclear',
          kind: 'text',
          title: {
            en: 'Is anything unclear or missing?',
            sv: 'Är det något som är otydligt eller saknas?',
            ar: 'هل هناك شيء غير واضح أو ناقص؟',
            de: 'Ist etwas unklar oder fehlt etwas?',
            es: '¿Hay algo que no esté claro o que falte?',
            fr: 'Y a-t-il quelque chose qui n’est pas clair ou qui manque ?',
            ja: 'わかりにくい点や、足りない情報はありますか？',
            pt: 'Há alguma coisa que não está clara ou que falta?',
            ru: 'Есть ли здесь что-то непонятное или чего-то не хватает?',
            zh: '有没有不清楚或缺失的内容？',
            da: 'Er der noget, der er uklart eller mangler?',
            nb: 'Er det noe som er uklart eller mangler?',
            fi: 'Onko jokin epäselvää tai puuttuuko jotakin?',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

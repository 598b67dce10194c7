import type { SurveyDefinition } from '../types.js';
import { agreement, noPersonal } from './phrases.js';

/** How clear the terms of delivery, warranty and returns are, and what customers still wonder about. */
export const termsClear: SurveyDefinition = {
  v: 1,
  id: 'terms-clear',
  version: 1,
  name: { en: 'Clarity of terms', sv: 'Tydliga villkor' },
  stage: 'purchase',
  touchpoint: 'terms',
  pages: [
    {
      id: 'terms',
      questions: [
        {
          id: 'terms',
          kind: 'matrix',
          measure: 'clarity',
          title: {
            en: 'These terms are clear to me.',
            sv: 'De här villkoren är tydliga för mig.',
            ar: 'هذه الشروط واضحة لي.',
            de: 'Diese Bedingungen sind mir klar.',
            es: 'Tengo claras estas condiciones.',
            fr: 'Ces conditions sont claires pour moi.',
            ja: '以下の条件は明確です。',
            pt: 'Estas condições são claras para mim.',
            ru: 'Эти условия мне понятны.',
            zh: '以下条款清楚易懂。',
          },
          hint: agreement,
          scale: 'agree',
          items: [
            {
              id: 'delivery',
              label: {
                en: 'Delivery',
                sv: 'Leverans',
                ar: 'التوصيل',
                de: 'Lieferung',
                es: 'Entrega',
                fr: 'Livraison',
                ja: '配送',
                pt: 'Entrega',
                ru: 'Доставка',
                zh: '配送',
              },
            },
            {
              id: 'warranty',
              label: {
                en: 'Warranty',
                sv: 'Garanti',
                ar: 'الضمان',
                de: 'Garantie',
                es: 'Garantía',
                fr: 'Garantie',
                ja: '保証',
                pt: 'Garantia',
                ru: 'Гарантия',
                zh: '保修',
              },
            },
            {
              id: 'returns',
              label: {
                en: 'Returns',
                sv: 'Returer',
                ar: 'الإرجاع',
                de: 'Rückgabe',
                es: 'Devoluciones',
                fr: 'Retours',
                ja: '返品',
                pt: 'Devoluções',
                ru: 'Возврат',
                zh: '退货',
              },
            },
          ],
          required: true,
        },
      ],
    },
    {
      id: 'wonder',
      questions: [
        {
          id: 'wonder',
          kind: 'text',
          title: {
            en: 'Do you have any questions about the terms?',
            sv: 'Är det något i villkoren som du undrar över?',
            ar: 'هل لديك أي استفسار عن الشروط؟',
            de: 'Haben Sie Fragen zu den Bedingungen?',
            es: '¿Tiene alguna duda sobre las condiciones?',
            fr: 'Avez-vous des questions sur les conditions ?',
            ja: '条件について、気になる点はありますか？',
            pt: 'Tem alguma dúvida sobre as condições?',
            ru: 'Есть ли у вас вопросы по условиям?',
            zh: '您对这些条款有什么疑问吗？',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';
import { somethingElse } from './options.js';
import { agreement, noPersonal } from './phrases.js';

/** Whether an invoice is clear; where it is not, which parts of it. */
export const invoicing: SurveyDefinition = {
  v: 1,
  id: 'invoicing',
  version: 1,
  name: { en: 'Invoice', sv: 'Faktura' },
  stage: 'use',
  touchpoint: 'invoicing',
  pages: [
    {
      id: 'clear',
      questions: [
        {
          id: 'clear',
          kind: 'agree',
          measure: 'clarity',
          title: {
            en: 'The invoice is clear.',
            sv: 'Fakturan är tydlig.',
            ar: 'الفاتورة واضحة.',
            de: 'Die Rechnung ist verständlich.',
            es: 'La factura es clara.',
            fr: 'La facture est claire.',
            ja: '請求書はわかりやすいです。',
            pt: 'A fatura é clara.',
            ru: 'Счёт понятен.',
            zh: '账单清晰易懂。',
          },
          hint: agreement,
          required: true,
        },
      ],
      next: [
        {
          if: {
            any: [
              { question: 'clear', is: 4 },
              { question: 'clear', is: 5 },
            ],
          },
          to: 'comment',
        },
      ],
    },
    {
      id: 'unclear',
      questions: [
        {
          id: 'unclear',
          kind: 'choices',
          measure: 'reason',
          title: {
            en: 'Which parts of the invoice are unclear?',
            sv: 'Vilka delar av fakturan är otydliga?',
            ar: 'ما الأجزاء غير الواضحة في الفاتورة؟',
            de: 'Welche Teile der Rechnung sind unklar?',
            es: '¿Qué partes de la factura no están claras?',
            fr: 'Quelles parties de la facture ne sont pas claires ?',
            ja: '請求書のどの部分がわかりにくいですか？',
            pt: 'Que partes da fatura não são claras?',
            ru: 'Какие части счёта непонятны?',
            zh: '账单的哪些部分不清楚？',
          },
          shuffle: true,
          options: [
            {
              id: 'amount',
              label: {
                en: 'The amount',
                sv: 'Beloppet',
                ar: 'المبلغ',
                de: 'Der Betrag',
                es: 'El importe',
                fr: 'Le montant',
                ja: '金額',
                pt: 'O valor',
                ru: 'Сумма',
                zh: '金额',
              },
            },
            {
              id: 'content',
              label: {
                en: 'What the invoice is for',
                sv: 'Vad fakturan avser',
                ar: 'موضوع الفاتورة',
                de: 'Wofür die Rechnung ist',
                es: 'A qué corresponde la factura',
                fr: 'L’objet de la facture',
                ja: '請求の内容',
                pt: 'A que se refere a fatura',
                ru: 'За что выставлен счёт',
                zh: '账单对应的项目',
              },
            },
            {
              id: 'fees',
              label: {
                en: 'Fees and taxes',
                sv: 'Avgifter och moms',
                ar: 'الرسوم والضرائب',
                de: 'Gebühren und Steuern',
                es: 'Las tasas e impuestos',
                fr: 'Les frais et taxes',
                ja: '手数料・税金',
                pt: 'As taxas e os impostos',
                ru: 'Сборы и налоги',
                zh: '费用与税金',
              },
            },
            {
              id: 'due',
              label: {
                en: 'When to pay',
                sv: 'När den ska betalas',
                ar: 'موعد الدفع',
                de: 'Wann zu zahlen ist',
                es: 'Cuándo hay que pagar',
                fr: 'La date de paiement',
                ja: '支払い期限',
                pt: 'Quando pagar',
                ru: 'Срок оплаты',
                zh: '付款时间',
              },
            },
            {
              id: 'payment',
              label: {
                en: 'How to pay',
                sv: 'Hur den ska betalas',
                ar: 'طريقة الدفع',
                de: 'Wie zu zahlen ist',
                es: 'Cómo hay que pagar',
                fr: 'Le mode de paiement',
                ja: '支払い方法',
                pt: 'Como pagar',
                ru: 'Способ оплаты',
                zh: '付款方式',
              },
            },
            {
              id: 'sender',
              label: {
                en: 'Who it is from',
                sv: 'Vem som är avsändare',
                ar: 'الجهة المرسلة',
                de: 'Von wem sie kommt',
                es: 'Quién la envía',
                fr: 'L’expéditeur',
                ja: '請求元',
                pt: 'Quem a enviou',
                ru: 'Кто его отправил',
                zh: '账单来自谁',
              },
            },
            somethingElse,
          ],
        },
      ],
    },
    {
      id: 'comment',
      questions: [
        {
          id: 'comment',
          kind: 'text',
          title: {
            en: 'Would you like to add anything about the invoice?',
            sv: 'Vill du tillägga något om fakturan?',
            ar: 'هل تود إضافة شيء عن الفاتورة؟',
            de: 'Möchten Sie noch etwas zur Rechnung hinzufügen?',
            es: '¿Desea añadir algo sobre la factura?',
            fr: 'Souhaitez-vous ajouter quelque chose au sujet de la facture ?',
            ja: '請求書について、ほかに付け加えたいことはありますか？',
            pt: 'Gostaria de acrescentar alguma coisa sobre a fatura?',
            ru: 'Хотите что-нибудь добавить о счёте?',
            zh: '关于账单，您还有什么要补充的吗？',
          },
          hint: noPersonal,
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** Whether an invoice is clear; where it is not, which parts of it. */
export const invoicing: SurveyDefinition = {
  v: 1,
  id: 'invoicing',
  version: 1,
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
          title: { en: 'The invoice is clear.', sv: 'Fakturan är tydlig.' },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
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
          },
          shuffle: true,
          options: [
            { id: 'amount', label: { en: 'The amount', sv: 'Beloppet' } },
            { id: 'content', label: { en: 'What the invoice is for', sv: 'Vad fakturan avser' } },
            { id: 'fees', label: { en: 'Fees and taxes', sv: 'Avgifter och moms' } },
            { id: 'due', label: { en: 'When to pay', sv: 'När den ska betalas' } },
            { id: 'payment', label: { en: 'How to pay', sv: 'Hur den ska betalas' } },
            { id: 'sender', label: { en: 'Who has sent it', sv: 'Vem som har skickat den' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
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
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

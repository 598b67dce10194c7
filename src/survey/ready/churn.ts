import type { SurveyDefinition } from '../types.js';

/** Why a customer leaves, in more detail where that helps, and whether a return is thinkable. Never a condition for leaving. */
export const churn: SurveyDefinition = {
  v: 1,
  id: 'churn',
  version: 1,
  stage: 'loyalty',
  touchpoint: 'churn',
  pages: [
    {
      id: 'reason',
      questions: [
        {
          id: 'reason',
          kind: 'choice',
          measure: 'reason',
          title: {
            en: 'What is the main reason that you are leaving?',
            sv: 'Vad är huvudorsaken till att du slutar?',
          },
          shuffle: true,
          options: [
            { id: 'need', label: { en: 'I no longer need it', sv: 'Jag behöver det inte längre' } },
            { id: 'price', label: { en: 'The price', sv: 'Priset' } },
            { id: 'missing', label: { en: 'Something is missing', sv: 'Något saknas' } },
            { id: 'quality', label: { en: 'The quality', sv: 'Kvaliteten' } },
            { id: 'difficult', label: { en: 'It is difficult to use', sv: 'Det är svårt att använda' } },
            { id: 'service', label: { en: 'The customer service', sv: 'Kundtjänsten' } },
            {
              id: 'elsewhere',
              label: { en: 'I have chosen another company', sv: 'Jag har valt ett annat företag' },
            },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
            { id: 'none', label: { en: 'I would rather not say', sv: 'Vill inte svara' }, pinned: true },
          ],
          required: true,
        },
      ],
      next: [{ if: { question: 'reason', is: 'none' }, to: 'return' }],
    },
    {
      id: 'detail',
      questions: [
        {
          id: 'detail',
          kind: 'text',
          title: { en: 'Would you like to add anything?', sv: 'Vill du tillägga något?' },
          wordings: [
            {
              if: { question: 'reason', is: 'missing' },
              title: { en: 'What is missing?', sv: 'Vad saknas?' },
            },
            {
              if: { question: 'reason', is: 'difficult' },
              title: { en: 'What is difficult?', sv: 'Vad är svårt?' },
            },
            {
              if: { question: 'reason', is: 'elsewhere' },
              title: {
                en: 'What decided your choice of the other company?',
                sv: 'Vad avgjorde valet av det andra företaget?',
              },
            },
            {
              if: {
                any: [
                  { question: 'reason', is: 'quality' },
                  { question: 'reason', is: 'service' },
                ],
              },
              title: { en: 'What happened?', sv: 'Vad hände?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
    {
      id: 'return',
      questions: [
        {
          id: 'return',
          kind: 'choice',
          measure: 'intent_to_return',
          title: {
            en: 'Could you imagine becoming a customer again?',
            sv: 'Kan du tänka dig att bli kund igen?',
          },
          options: [
            { id: 'yes', label: { en: 'Yes', sv: 'Ja' } },
            { id: 'no', label: { en: 'No', sv: 'Nej' } },
            { id: 'unsure', label: { en: 'I do not know yet', sv: 'Vet inte än' }, pinned: true },
          ],
        },
      ],
    },
  ],
};

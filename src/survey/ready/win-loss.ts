import type { SurveyDefinition } from '../types.js';

/** How an offer ended, what decided it, and who was chosen instead. */
export const winLoss: SurveyDefinition = {
  v: 1,
  id: 'win-loss',
  version: 1,
  stage: 'consideration',
  touchpoint: 'lost_deal',
  pages: [
    {
      id: 'outcome',
      questions: [
        {
          id: 'outcome',
          kind: 'choice',
          measure: 'outcome',
          title: { en: 'What did you decide?', sv: 'Vad bestämde du dig för?' },
          options: [
            { id: 'won', label: { en: 'I chose {brand|you}', sv: 'Jag valde {brand|er}' } },
            { id: 'lost', label: { en: 'I chose another supplier', sv: 'Jag valde en annan leverantör' } },
            { id: 'nothing', label: { en: 'I chose not to buy', sv: 'Jag valde att inte köpa' } },
            {
              id: 'unsure',
              label: { en: 'I have not decided yet', sv: 'Jag har inte bestämt mig än' },
              pinned: true,
            },
          ],
          required: true,
        },
      ],
    },
    {
      id: 'reason',
      questions: [
        {
          id: 'reason',
          kind: 'choice',
          measure: 'reason',
          title: { en: 'What mattered most for your decision?', sv: 'Vad var viktigast för ditt beslut?' },
          wordings: [
            {
              if: { question: 'outcome', is: 'unsure' },
              title: { en: 'What matters most for your decision?', sv: 'Vad är viktigast för ditt beslut?' },
            },
          ],
          shuffle: true,
          options: [
            { id: 'price', label: { en: 'The price', sv: 'Priset' } },
            {
              id: 'product',
              label: { en: 'The product or service itself', sv: 'Själva produkten eller tjänsten' },
            },
            { id: 'terms', label: { en: 'The terms', sv: 'Villkoren' } },
            { id: 'time', label: { en: 'Delivery time', sv: 'Leveranstiden' } },
            {
              id: 'contact',
              label: { en: 'The contact with the salesperson', sv: 'Kontakten med säljaren' },
            },
            {
              id: 'references',
              label: { en: 'References or experience', sv: 'Referenser eller erfarenhet' },
            },
            { id: 'need', label: { en: 'The need changed', sv: 'Behovet ändrades' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
        },
      ],
      next: [{ if: { not: { question: 'outcome', is: 'lost' } }, to: 'comment' }],
    },
    {
      id: 'competitor',
      questions: [
        {
          id: 'competitor',
          kind: 'text',
          title: { en: 'Which supplier did you choose?', sv: 'Vilken leverantör valde du?' },
          short: true,
          max: 200,
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
            en: 'What could {brand|we} have done differently?',
            sv: 'Vad kunde {brand|vi} ha gjort annorlunda?',
          },
          wordings: [
            {
              if: {
                any: [
                  { question: 'outcome', is: 'won' },
                  { question: 'outcome', is: 'unsure' },
                ],
              },
              title: { en: 'Would you like to add anything?', sv: 'Vill du tillägga något?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

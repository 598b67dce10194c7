import type { SurveyDefinition } from '../types.js';

/** Why a purchase was not completed, in more detail where that helps, and whether it may still be. */
export const abandonedPurchase: SurveyDefinition = {
  v: 1,
  id: 'abandoned-purchase',
  version: 1,
  stage: 'purchase',
  touchpoint: 'checkout',
  pages: [
    {
      id: 'reason',
      questions: [
        {
          id: 'reason',
          kind: 'choice',
          measure: 'reason',
          title: {
            en: 'What is the main reason that you did not complete the purchase?',
            sv: 'Vad är huvudorsaken till att du inte slutförde köpet?',
          },
          shuffle: true,
          required: true,
          options: [
            { id: 'looking', label: { en: 'I was only looking', sv: 'Jag tittade bara' } },
            { id: 'price', label: { en: 'The total price', sv: 'Det totala priset' } },
            { id: 'delivery', label: { en: 'Delivery time or cost', sv: 'Leveranstid eller fraktkostnad' } },
            { id: 'payment', label: { en: 'The ways to pay', sv: 'Betalningssätten' } },
            { id: 'account', label: { en: 'The details I had to give', sv: 'Uppgifterna jag skulle lämna' } },
            { id: 'fault', label: { en: 'Something did not work', sv: 'Något fungerade inte' } },
            { id: 'elsewhere', label: { en: 'I bought elsewhere', sv: 'Jag köpte någon annanstans' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'detail',
          kind: 'text',
          title: { en: 'Would you like to add anything?', sv: 'Vill du tillägga något?' },
          wordings: [
            {
              if: { question: 'reason', is: 'fault' },
              title: { en: 'What did not work?', sv: 'Vad fungerade inte?' },
            },
            {
              if: { question: 'reason', is: 'payment' },
              title: { en: 'How would you have liked to pay?', sv: 'Hur hade du velat betala?' },
            },
            {
              if: { question: 'reason', is: 'delivery' },
              title: {
                en: 'Which delivery would have suited you?',
                sv: 'Vilken leverans hade passat dig?',
              },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
        {
          id: 'intent',
          kind: 'choice',
          measure: 'intent_to_buy',
          title: {
            en: 'Do you plan to complete the purchase later?',
            sv: 'Tänker du slutföra köpet senare?',
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

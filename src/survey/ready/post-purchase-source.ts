import type { SurveyDefinition } from '../types.js';

/** For the page that confirms an order: the first source, what decided the choice, and any hesitation. */
export const postPurchaseSource: SurveyDefinition = {
  v: 1,
  id: 'post-purchase-source',
  version: 1,
  stage: 'purchase',
  touchpoint: 'online_store',
  pages: [
    {
      id: 'source',
      questions: [
        {
          id: 'source',
          kind: 'choice',
          measure: 'source',
          title: {
            en: 'How did you first hear about {brand|us}?',
            sv: 'Hur hörde du talas om {brand|oss} första gången?',
          },
          shuffle: true,
          required: true,
          options: [
            { id: 'search', label: { en: 'Search engine', sv: 'Sökning på nätet' } },
            { id: 'social', label: { en: 'Social media', sv: 'Sociala medier' } },
            { id: 'friend', label: { en: 'Friend or family', sv: 'Vän eller familj' } },
            { id: 'ad', label: { en: 'Advertisement', sv: 'Annons' } },
            { id: 'mail', label: { en: 'Leaflet or catalogue', sv: 'Reklamblad eller katalog' } },
            { id: 'store', label: { en: 'Physical store', sv: 'Fysisk butik' } },
            { id: 'blog', label: { en: 'Blog or podcast', sv: 'Blogg eller podd' } },
            { id: 'press', label: { en: 'Newspaper or magazine', sv: 'Tidning' } },
            {
              id: 'other',
              label: { en: 'Somewhere else', sv: 'Någon annanstans' },
              pinned: true,
              other: true,
            },
            { id: 'unsure', label: { en: 'I do not remember', sv: 'Jag minns inte' }, pinned: true },
          ],
        },
      ],
    },
    {
      id: 'choice',
      questions: [
        {
          id: 'reason',
          kind: 'choice',
          measure: 'reason',
          title: {
            en: 'What mattered most when you chose {brand|us}?',
            sv: 'Vad var viktigast när du valde {brand|oss}?',
          },
          shuffle: true,
          options: [
            { id: 'product', label: { en: 'The product', sv: 'Produkten' } },
            { id: 'price', label: { en: 'The price', sv: 'Priset' } },
            { id: 'delivery', label: { en: 'The delivery', sv: 'Leveransen' } },
            { id: 'service', label: { en: 'The service', sv: 'Servicen' } },
            { id: 'reviews', label: { en: 'What others say', sv: 'Vad andra säger' } },
            { id: 'earlier', label: { en: 'An earlier purchase', sv: 'Ett tidigare köp' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
        },
        {
          id: 'hesitation',
          kind: 'text',
          title: {
            en: 'Did anything make you hesitate before the purchase?',
            sv: 'Var det något som fick dig att tveka före köpet?',
          },
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

import type { SurveyDefinition } from '../types.js';

/** One question of opinion: what matters most when choosing whom to buy from. */
export const opinionPoll: SurveyDefinition = {
  v: 1,
  id: 'opinion-poll',
  version: 1,
  stage: 'awareness',
  touchpoint: 'social_media',
  pages: [
    {
      id: 'opinion',
      questions: [
        {
          id: 'opinion',
          kind: 'choice',
          measure: 'opinion',
          title: {
            en: 'What matters most to you when you choose where to buy?',
            sv: 'Vad är viktigast för dig när du väljer var du ska handla?',
          },
          shuffle: true,
          options: [
            { id: 'price', label: { en: 'Price', sv: 'Pris' } },
            { id: 'quality', label: { en: 'Quality', sv: 'Kvalitet' } },
            { id: 'range', label: { en: 'Range', sv: 'Sortiment' } },
            { id: 'delivery', label: { en: 'Delivery', sv: 'Leverans' } },
            { id: 'service', label: { en: 'Service', sv: 'Service' } },
            { id: 'sustainability', label: { en: 'Sustainability', sv: 'Hållbarhet' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
            { id: 'none', label: { en: 'None of these', sv: 'Inget av detta' }, pinned: true },
            { id: 'unsure', label: { en: 'I do not know', sv: 'Vet inte' }, pinned: true },
          ],
          required: true,
        },
      ],
    },
  ],
};

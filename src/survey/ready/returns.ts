import type { SurveyDefinition } from '../types.js';

/** How easy a return was, why it was made, and what made it so. */
export const returns: SurveyDefinition = {
  v: 1,
  id: 'returns',
  version: 1,
  stage: 'use',
  touchpoint: 'returns',
  pages: [
    {
      id: 'ease',
      questions: [
        {
          id: 'ease',
          kind: 'ces',
          measure: 'ease',
          title: {
            en: '{brand|We} made it easy for me to return my purchase.',
            sv: '{brand|Vi} gjorde det enkelt för mig att returnera mitt köp.',
          },
          hint: { en: 'How far do you agree or disagree?', sv: 'I vilken grad instämmer du?' },
          required: true,
        },
      ],
    },
    {
      id: 'more',
      questions: [
        {
          id: 'reason',
          kind: 'choice',
          measure: 'reason',
          title: { en: 'What is the main reason for the return?', sv: 'Vad är huvudorsaken till returen?' },
          shuffle: true,
          options: [
            { id: 'fit', label: { en: 'Size or fit', sv: 'Storlek eller passform' } },
            { id: 'fault', label: { en: 'Faulty or damaged', sv: 'Trasig eller skadad' } },
            { id: 'description', label: { en: 'Not as described', sv: 'Stämde inte med beskrivningen' } },
            { id: 'wrong', label: { en: 'The wrong item was sent', sv: 'Fel vara skickades' } },
            { id: 'late', label: { en: 'It arrived too late', sv: 'Den kom för sent' } },
            { id: 'mind', label: { en: 'I changed my mind', sv: 'Jag ångrade mig' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
        },
        {
          id: 'why',
          kind: 'text',
          title: { en: 'What affected how the return went?', sv: 'Vad påverkade hur returen gick?' },
          wordings: [
            {
              if: {
                any: [
                  { question: 'ease', is: 1 },
                  { question: 'ease', is: 2 },
                  { question: 'ease', is: 3 },
                ],
              },
              title: { en: 'What made the return difficult?', sv: 'Vad gjorde returen svår?' },
            },
          ],
          hint: { en: 'Please leave out personal details.', sv: 'Skriv inga personuppgifter.' },
        },
      ],
    },
  ],
};

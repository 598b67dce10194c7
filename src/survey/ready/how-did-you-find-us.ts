import type { SurveyDefinition } from '../types.js';

/** Where a visitor came from, the words that were searched for, and what the visit is for. */
export const howDidYouFindUs: SurveyDefinition = {
  v: 1,
  id: 'how-did-you-find-us',
  version: 1,
  stage: 'awareness',
  touchpoint: 'landing_page',
  pages: [
    {
      id: 'source',
      questions: [
        {
          id: 'source',
          kind: 'choice',
          measure: 'source',
          title: { en: 'How did you find us today?', sv: 'Hur hittade du hit i dag?' },
          shuffle: true,
          required: true,
          options: [
            { id: 'search', label: { en: 'Search engine', sv: 'Sökning på nätet' } },
            { id: 'social', label: { en: 'Social media', sv: 'Sociala medier' } },
            { id: 'friend', label: { en: 'Friend or family', sv: 'Vän eller familj' } },
            { id: 'ad', label: { en: 'Advertisement', sv: 'Annons' } },
            { id: 'blog', label: { en: 'Blog or podcast', sv: 'Blogg eller podd' } },
            { id: 'press', label: { en: 'Newspaper or magazine', sv: 'Tidning' } },
            { id: 'email', label: { en: 'E-mail or newsletter', sv: 'E-post eller nyhetsbrev' } },
            { id: 'known', label: { en: 'I already knew of you', sv: 'Jag kände redan till er' } },
            {
              id: 'other',
              label: { en: 'Some other way', sv: 'På något annat sätt' },
              pinned: true,
              other: true,
            },
            { id: 'unsure', label: { en: 'I do not remember', sv: 'Jag minns inte' }, pinned: true },
          ],
        },
      ],
      next: [{ if: { not: { question: 'source', is: 'search' } }, to: 'purpose' }],
    },
    {
      id: 'searched',
      questions: [
        {
          id: 'searched',
          kind: 'text',
          short: true,
          max: 200,
          title: { en: 'What did you search for?', sv: 'Vad sökte du efter?' },
        },
      ],
    },
    {
      id: 'purpose',
      questions: [
        {
          id: 'purpose',
          kind: 'choice',
          measure: 'purpose',
          title: {
            en: 'What is the main purpose of your visit?',
            sv: 'Vad är det främsta syftet med ditt besök?',
          },
          shuffle: true,
          options: [
            { id: 'learn', label: { en: 'To find out more', sv: 'Ta reda på mer' } },
            { id: 'compare', label: { en: 'To compare with others', sv: 'Jämföra med andra' } },
            { id: 'buy', label: { en: 'To buy or order', sv: 'Köpa eller beställa' } },
            { id: 'help', label: { en: 'To get help', sv: 'Få hjälp' } },
            { id: 'other', label: { en: 'Something else', sv: 'Något annat' }, pinned: true, other: true },
          ],
        },
      ],
    },
  ],
};

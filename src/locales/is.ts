import type { CoreWords } from '../survey/words.js';

/** Icelandic. */
export default {
  lang: 'is',
  dir: 'ltr',
  send: 'Senda',
  next: 'Vista og halda áfram',
  back: 'Til baka',
  close: 'Loka',
  optional: 'valfrjálst',
  thanks: 'Takk fyrir svarið.',
  keptOffline: 'Það er vistað í þessu tæki og verður sent þegar þú ert á netinu.',
  failed: 'Ekki tókst að vista svarið. Það er enn hér.',
  rejected: 'Vefurinn gat ekki tekið við svarinu. Það er enn hér.',
  retry: 'Reyna aftur',
  left: 'Stafir eftir: {n}',
  noPersonal: 'Ekki skrifa persónuupplýsingar.',
  needed: 'Veldu eða skrifaðu svar.',
  tooLong: 'Styttu svarið.',
  nps: {
    title: 'Hversu líklegt er að þú myndir mæla með {brand|okkur} við vin eða samstarfsfélaga?',
    low: 'Alls ekki líklegt',
    high: 'Afar líklegt',
    detractor: 'Hvað olli þér mestum vonbrigðum?',
    passive: 'Hvað hefði gert þetta betra?',
    promoter: 'Hvað líkar þér best?',
  },
} satisfies CoreWords;

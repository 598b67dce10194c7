import type { Option } from '../types.js';

/** What no list foresees: stays last and opens a field. */
export const somethingElse: Option = {
  id: 'other',
  label: {
    en: 'Something else',
    sv: 'Något annat',
    ar: 'شيء آخر',
    de: 'Etwas anderes',
    es: 'Otra cosa',
    fr: 'Autre chose',
    ja: 'その他',
    pt: 'Outra coisa',
    ru: 'Другое',
    zh: '其他',
  },
  pinned: true,
  other: true,
};

/** How something was compared with what was expected, worst first; never shuffled. */
export const expectations: readonly Option[] = [
  {
    id: 'worse',
    label: {
      en: 'Worse than expected',
      sv: 'Sämre än väntat',
      ar: 'أسوأ من المتوقع',
      de: 'Schlechter als erwartet',
      es: 'Peor de lo esperado',
      fr: 'Moins bien que prévu',
      ja: '期待より悪かった',
      pt: 'Pior do que o esperado',
      ru: 'Хуже, чем ожидалось',
      zh: '不如预期',
    },
  },
  {
    id: 'as',
    label: {
      en: 'As expected',
      sv: 'Som väntat',
      ar: 'كما هو متوقع',
      de: 'Wie erwartet',
      es: 'Como se esperaba',
      fr: 'Comme prévu',
      ja: '期待どおりだった',
      pt: 'Como esperado',
      ru: 'Как ожидалось',
      zh: '符合预期',
    },
  },
  {
    id: 'better',
    label: {
      en: 'Better than expected',
      sv: 'Bättre än väntat',
      ar: 'أفضل من المتوقع',
      de: 'Besser als erwartet',
      es: 'Mejor de lo esperado',
      fr: 'Mieux que prévu',
      ja: '期待より良かった',
      pt: 'Melhor do que o esperado',
      ru: 'Лучше, чем ожидалось',
      zh: '好于预期',
    },
  },
  {
    id: 'unsure',
    label: {
      en: 'I had no expectations',
      sv: 'Jag hade inga förväntningar',
      ar: 'لم تكن لديّ توقعات',
      de: 'Ich hatte keine Erwartungen',
      es: 'No tenía expectativas',
      fr: 'Je n’avais pas d’attente particulière',
      ja: '特に期待はしていなかった',
      pt: 'Não tinha expectativas',
      ru: 'У меня не было ожиданий',
      zh: '没有特别的预期',
    },
    pinned: true,
  },
];

/** Whether somebody means to do something; some cannot tell yet. */
export const yesOrNo: readonly Option[] = [
  {
    id: 'yes',
    label: {
      en: 'Yes',
      sv: 'Ja',
      ar: 'نعم',
      de: 'Ja',
      es: 'Sí',
      fr: 'Oui',
      ja: 'はい',
      pt: 'Sim',
      ru: 'Да',
      zh: '是',
    },
  },
  {
    id: 'no',
    label: {
      en: 'No',
      sv: 'Nej',
      ar: 'لا',
      de: 'Nein',
      es: 'No',
      fr: 'Non',
      ja: 'いいえ',
      pt: 'Não',
      ru: 'Нет',
      zh: '否',
    },
  },
  {
    id: 'unsure',
    label: {
      en: 'I do not know yet',
      sv: 'Jag vet inte än',
      ar: 'لا أعرف بعد',
      de: 'Ich weiß es noch nicht',
      es: 'Todavía no lo sé',
      fr: 'Je ne sais pas encore',
      ja: 'まだわからない',
      pt: 'Ainda não sei',
      ru: 'Пока не знаю',
      zh: '还不确定',
    },
    pinned: true,
  },
];

import type { Option, Question } from '../../src/survey/types.js';

/** A picture that is its own address. */
export const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='180'%3E%3Crect width='320' height='180' fill='%23cfe3d8'/%3E%3Ccircle cx='160' cy='90' r='50' fill='%232f6f5e'/%3E%3C/svg%3E";

const options: readonly Option[] = [
  { id: 'price', label: { en: 'Price', sv: 'Pris', ar: 'السعر' } },
  { id: 'service', label: { en: 'Customer service', sv: 'Kundservice', ar: 'خدمة العملاء' } },
  { id: 'delivery', label: { en: 'Delivery time', sv: 'Leveranstid', ar: 'مدة التوصيل' } },
];
const other: Option = {
  id: 'other',
  label: { en: 'Something else', sv: 'Något annat', ar: 'شيء آخر' },
  pinned: true,
  other: true,
};

/** One question of each kind, in three languages. The id is the kind. */
export const samples = {
  nps: {
    id: 'nps',
    kind: 'nps',
    title: {
      en: 'How likely are you to recommend us?',
      sv: 'Hur sannolikt är det att du skulle rekommendera oss?',
      ar: 'ما مدى احتمال أن توصي بنا؟',
    },
  },
  csat: {
    id: 'csat',
    kind: 'csat',
    title: {
      en: 'How satisfied are you with our customer service?',
      sv: 'Hur nöjd är du med vår kundservice?',
      ar: 'ما مدى رضاك عن خدمة العملاء لدينا؟',
    },
  },
  csat4: {
    id: 'csat4',
    kind: 'csat4',
    title: {
      en: 'How was your visit today?',
      sv: 'Hur var ditt besök i dag?',
      ar: 'كيف كانت زيارتك اليوم؟',
    },
  },
  ces: {
    id: 'ces',
    kind: 'ces',
    title: {
      en: 'The shop made it easy for me to complete my purchase.',
      sv: 'Butiken gjorde det enkelt för mig att genomföra mitt köp.',
      ar: 'سهّل عليّ المتجر إتمام عملية الشراء.',
    },
  },
  agree: {
    id: 'agree',
    kind: 'agree',
    title: {
      en: 'The terms of delivery are clear.',
      sv: 'Leveransvillkoren är tydliga.',
      ar: 'شروط التوصيل واضحة.',
    },
  },
  stars: {
    id: 'stars',
    kind: 'stars',
    title: {
      en: 'How many stars do you give the event?',
      sv: 'Hur många stjärnor ger du evenemanget?',
      ar: 'كم نجمة تمنح الفعالية؟',
    },
  },
  thumbs: {
    id: 'thumbs',
    kind: 'thumbs',
    title: {
      en: 'Was this page helpful?',
      sv: 'Hjälpte den här sidan dig?',
      ar: 'هل كانت هذه الصفحة مفيدة؟',
    },
  },
  'yes-no': {
    id: 'yes-no',
    kind: 'yes-no',
    title: {
      en: 'Did you find what you were looking for?',
      sv: 'Hittade du det du sökte?',
      ar: 'هل وجدت ما كنت تبحث عنه؟',
    },
  },
  choice: {
    id: 'choice',
    kind: 'choice',
    title: { en: 'What mattered most?', sv: 'Vad var viktigast?', ar: 'ما الأهم بالنسبة إليك؟' },
    options: [...options, other],
  },
  choices: {
    id: 'choices',
    kind: 'choices',
    title: { en: 'What was good?', sv: 'Vad var bra?', ar: 'ما الذي أعجبك؟' },
    options: [...options, other],
    max: 2,
  },
  rank: {
    id: 'rank',
    kind: 'rank',
    title: {
      en: 'Put these in order, the most important first.',
      sv: 'Ställ det här i ordning, det viktigaste först.',
      ar: 'رتّب ما يلي بدءًا بالأهم.',
    },
    options,
  },
  matrix: {
    id: 'matrix',
    kind: 'matrix',
    title: {
      en: 'What do you think of these claims?',
      sv: 'Vad tycker du om de här påståendena?',
      ar: 'ما رأيك في العبارات التالية؟',
    },
    items: [
      {
        id: 'delivery',
        label: {
          en: 'The delivery time is clear.',
          sv: 'Leveranstiden är tydlig.',
          ar: 'مدة التوصيل واضحة.',
        },
      },
      {
        id: 'warranty',
        label: {
          en: 'It is clear what the warranty covers.',
          sv: 'Det är tydligt vad garantin täcker.',
          ar: 'واضح ما يشمله الضمان.',
        },
      },
      {
        id: 'returns',
        label: {
          en: 'Returning something is easy.',
          sv: 'Det är lätt att returnera något.',
          ar: 'إرجاع المنتجات سهل.',
        },
      },
    ],
  },
  text: {
    id: 'text',
    kind: 'text',
    title: { en: 'What could be better?', sv: 'Vad kan bli bättre?', ar: 'ما الذي يمكن تحسينه؟' },
  },
  number: {
    id: 'number',
    kind: 'number',
    title: {
      en: 'How many days did you wait?',
      sv: 'Hur många dagar väntade du?',
      ar: 'كم يومًا انتظرت؟',
    },
    min: 0,
    max: 60,
    unit: { en: 'days', sv: 'dagar', ar: 'يوم' },
  },
  date: {
    id: 'date',
    kind: 'date',
    title: {
      en: 'Which day did you visit us?',
      sv: 'Vilken dag besökte du oss?',
      ar: 'في أي يوم زرتنا؟',
    },
    min: '2026-01-01',
    max: '2026-12-31',
  },
  contact: {
    id: 'contact',
    kind: 'contact',
    title: { en: 'May we contact you?', sv: 'Får vi kontakta dig?', ar: 'هل يمكننا التواصل معك؟' },
    consentVersion: '2026-01',
    privacyUrl: '/privacy',
  },
  consent: {
    id: 'consent',
    kind: 'consent',
    purpose: 'marketing',
    title: {
      en: 'I want offers by e-mail.',
      sv: 'Jag vill ha erbjudanden via e-post.',
      ar: 'أرغب في تلقي العروض عبر البريد الإلكتروني.',
    },
    consentVersion: '2026-02',
    privacyUrl: '/privacy',
  },
  info: {
    id: 'info',
    kind: 'info',
    title: {
      en: 'Look at this advertisement.',
      sv: 'Titta på den här annonsen.',
      ar: 'انظر إلى هذا الإعلان.',
    },
    hint: {
      en: 'The next question is about it.',
      sv: 'Nästa fråga handlar om den.',
      ar: 'السؤال التالي عنه.',
    },
    picture: {
      src: picture,
      alt: {
        en: 'A green ball on a light ground',
        sv: 'En grön boll på ljus botten',
        ar: 'كرة خضراء على خلفية فاتحة',
      },
    },
  },
  link: {
    id: 'link',
    kind: 'link',
    title: {
      en: 'Would you like to tell others?',
      sv: 'Vill du berätta för andra?',
      ar: 'هل ترغب في إخبار الآخرين؟',
    },
    href: 'https://reviews.example/shop',
    label: { en: 'Write a review', sv: 'Skriv en recension', ar: 'اكتب تقييمًا' },
  },
} as const satisfies { readonly [Kind in Question['kind']]: Question & { readonly kind: Kind } };

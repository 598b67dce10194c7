import type { Problem } from './kinds/answer-kind.js';

/** The words that every survey needs, in one language. Each language is a file of its own. */
export interface CoreWords {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  send: string;
  /** Going on to a further page. Says that it saves. */
  next: string;
  back: string;
  close: string;
  optional: string;
  thanks: string;
  /** Below the thanks, while the answer is kept on the device and not yet delivered. */
  keptOffline: string;
  /** The answer is neither kept nor delivered. */
  failed: string;
  /** The site's endpoint refused the answer for good. */
  rejected: string;
  retry: string;
  /** `{n}` characters may still be typed. */
  left: string;
  noPersonal: string;
  needed: string;
  tooLong: string;
  nps: {
    /** `{brand|…}` is the company's name, or what stands for it where the page gives none. */
    title: string;
    low: string;
    high: string;
    detractor: string;
    passive: string;
    promoter: string;
  };
}

/** The words of question kinds that a plain NPS does not use; only their users download them. */
export interface MoreWords extends Record<Exclude<Problem, keyof CoreWords | keyof ScaleWords>, string> {
  /** Beside the field that "other" opens. */
  tell: string;
  email: string;
  phone: string;
  name: string;
  consent: string;
  privacy: string;
}

/** The words of scales, of short answers and of the rarer kinds; only their users download them. */
export interface ScaleWords {
  /** Very dissatisfied to very satisfied: five. */
  csat: readonly string[];
  /** Four faces of a kiosk, very bad to very good. */
  csat4: readonly string[];
  /** Disagree strongly to agree strongly: five. The ends also name a scale of seven. */
  agree: readonly string[];
  /** `{n}` of `{of}` stars. */
  stars: string;
  up: string;
  down: string;
  yes: string;
  partly: string;
  no: string;
  /** Beside a link. */
  newTab: string;
  /** More than one option may be chosen. */
  several: string;
  /** Limits: `{min}` and `{max}` are numbers or days. */
  exactly: string;
  between: string;
  atLeast: string;
  atMost: string;
  /** Moves `{item}` one place towards the first. */
  earlier: string;
  /** Moves `{item}` one place towards the last. */
  later: string;
  /** `{item}` has come to place `{n}` of `{of}`. */
  moved: string;
  /** Some places of a list are empty, or hold the same. */
  orderNeeded: string;
  /** The list stands as the visitor wants it. */
  myOrder: string;
  /** Place `{n}` of the list. */
  place: string;
  /** Takes an answer back. */
  clear: string;
  decline: string;
}

/** The words of surveys of several pages, of what looks like personal data, of receipts and of kiosks. */
export interface FlowWords {
  /** Page `{n}` of `{of}`. */
  progress: string;
  /** Above a survey that goes on after a reload. */
  resumed: string;
  startOver: string;
  never: string;
  /** Below a free text that holds `{what}`, which is one of the five that follow. */
  personal: string;
  personalEmail: string;
  personalPhone: string;
  /** National identity number. */
  personalNumber: string;
  personalCard: string;
  personalIban: string;
  /** `{code}` is the receipt. */
  receipt: string;
  /** What the receipt is good for. */
  receiptHelp: string;
  /** Above the list of improvements. */
  updates: string;
  /** Wakes a kiosk. */
  kioskStart: string;
  stillThere: string;
  goOn: string;
}

/** What the exit poll and the feedback tab ask of their own; only they download them. */
export interface AskWords {
  poll: {
    /** `{brand|…}` as in the NPS question. */
    title: string;
    search: string;
    social: string;
    friend: string;
    ad: string;
    store: string;
    press: string;
    other: string;
    unsure: string;
  };
  feedback: {
    /** Stands on the tab, from top to bottom. */
    tab: string;
    title: string;
    idea: string;
    problem: string;
    praise: string;
    message: string;
    /** Above the contact that may be left. */
    answer: string;
  };
}

/** Words are fetched group by group. */
export interface WordGroups {
  core: CoreWords;
  more: MoreWords;
  scales: ScaleWords;
  flow: FlowWords;
  asks: AskWords;
}

/** The words on screen: problems are named by their keys. */
export type Words = CoreWords & Partial<MoreWords & ScaleWords & FlowWords & AskWords>;

import type { QuestionKindName } from '../wire/types.js';

/** Words on screen: one string, or one for each language (BCP 47 tag). */
export type Text = string | Readonly<Record<string, string>>;

/** Where a score lies: NPS by its three groups, every other scale by its box. See `bandOf`. */
export type Band = 'detractor' | 'passive' | 'promoter' | 'top' | 'middle' | 'bottom';

/** Something that is true or false of the answers so far. `item` is one of a matrix. */
export type Condition =
  /** The answer is this; one of several answers is this. */
  | { readonly question: string; readonly item?: string; readonly is: string | number | boolean }
  | { readonly question: string; readonly item?: string; readonly band: Band }
  | { readonly question: string; readonly item?: string; readonly atLeast: number }
  | { readonly question: string; readonly item?: string; readonly atMost: number }
  | { readonly question: string; readonly answered: boolean }
  | { readonly context: string; readonly is: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One way to answer a choice. */
export interface Option {
  /** Stable id that travels; never shown. */
  readonly id: string;
  readonly label: Text;
  /** Stays last and is never shuffled: "other", "don't remember". */
  readonly pinned?: boolean;
  /** Opens a field to type in. */
  readonly other?: boolean;
}

interface QuestionBase {
  /** Id within the survey, `[a-z0-9_-]`. */
  readonly id: string;
  readonly kind: QuestionKindName;
  readonly title: Text;
  /** Other wordings of the title; the first whose condition holds is shown. */
  readonly wordings?: readonly { readonly if: Condition; readonly title: Text }[];
  /** A line of help below the title. */
  readonly hint?: Text;
  /** An answer is needed to go on. Default false. */
  readonly required?: boolean;
  /** Offers a box "prefer not to answer", which is enough where an answer is needed. Default false. */
  readonly decline?: boolean;
  /** What the question measures: `recommend`, `satisfaction`, `ease` … */
  readonly measure?: string;
}

/** 0 to 10, "how likely to recommend". */
export interface NpsQuestion extends QuestionBase {
  readonly kind: 'nps';
  /** Words at 0. Default: the language's own. */
  readonly low?: Text;
  /** Words at 10. Default: the language's own. */
  readonly high?: Text;
}

/** One of a list. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Shuffle all but the pinned options. For lists without an order of their own only. Default false. */
  readonly shuffle?: boolean;
}

/** Free text. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  /** One line instead of several. Default false. */
  readonly short?: boolean;
  /** Longest text. Default and most: `limits.text`. */
  readonly max?: number;
}

/** A contact that the customer may leave, with a consent of its own. */
export interface ContactQuestion extends QuestionBase {
  readonly kind: 'contact';
  /** Which fields to show. Default `['email']`. */
  readonly fields?: readonly ('email' | 'phone' | 'name')[];
  /** What the box, unticked, asks for. Default: the language's own. */
  readonly consent?: Text;
  /** Version of the consent text; it travels as `consent.contact`. */
  readonly consentVersion: string;
  /** Address of the privacy notice. Without one the question is not shown. */
  readonly privacyUrl: string;
}

/** One of an ordered row, worst first: faces (`csat` 1–5, `csat4` 1–4), agreement (`ces` 1–7, `agree` 1–5), `stars`. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'csat' | 'csat4' | 'ces' | 'agree' | 'stars';
  /** Words for each step, worst first. Default: the language's own. */
  readonly labels?: readonly Text[];
  /** How many stars, 3 to 10. Default 5. Other kinds have a length of their own. */
  readonly steps?: number;
}

/** A word or a thumb: value `up` or `down`; `yes`, `partly` or `no`. */
export interface WordQuestion extends QuestionBase {
  readonly kind: 'thumbs' | 'yes-no';
  /** Whether `yes-no` offers "partly". Default true. */
  readonly partly?: boolean;
}

/** Any number of a list. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly shuffle?: boolean;
  /** Fewest and most that may be chosen. Default: none and all. */
  readonly min?: number;
  readonly max?: number;
}

/** A list to put into order, the most important first. */
export interface RankQuestion extends QuestionBase {
  readonly kind: 'rank';
  readonly options: readonly Option[];
  readonly shuffle?: boolean;
}

/** Several items on one scale: a table, or a list on a phone. */
export interface MatrixQuestion extends QuestionBase {
  readonly kind: 'matrix';
  readonly items: readonly Pick<Option, 'id' | 'label'>[];
  /** The scale of every item. Default `agree`. */
  readonly scale?: 'agree' | 'csat' | 'ces';
}

/** A number. */
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Default 1: whole numbers. */
  readonly step?: number;
  /** Beside the field: `days`, `kr`. */
  readonly unit?: Text;
}

/** A day, as `YYYY-MM-DD`. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  readonly min?: string;
  readonly max?: string;
}

/** A box that agrees to a text, never ticked beforehand; its version travels. */
export interface ConsentQuestion extends QuestionBase {
  readonly kind: 'consent';
  readonly purpose: 'contact' | 'marketing';
  readonly consentVersion: string;
  readonly privacyUrl?: string;
}

/** A text and a picture to look at, such as an advertisement to test. It has no answer. */
export interface InfoQuestion extends QuestionBase {
  readonly kind: 'info';
  readonly picture?: Picture;
  /** Other pictures; the first whose condition holds is shown. */
  readonly pictures?: readonly { readonly if: Condition; readonly picture: Picture }[];
}

/** A picture by its address, and what it shows in words. */
export interface Picture {
  readonly src: string;
  readonly alt: Text;
}

/** A way on, such as to a review page. It has no answer. */
export interface LinkQuestion extends QuestionBase {
  readonly kind: 'link';
  readonly href: string;
  readonly label: Text;
}

/** One thing asked. A kind is added here, in `survey/kinds` and in `elements/kinds`. */
export type Question =
  | NpsQuestion
  | ScaleQuestion
  | WordQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | RankQuestion
  | MatrixQuestion
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | ContactQuestion
  | ConsentQuestion
  | InfoQuestion
  | LinkQuestion;

/** One or more questions that are sent together. */
export interface Page {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Where to go: the first whose condition holds; without one, the next page. `end` ends the survey. */
  readonly next?: readonly { readonly if: Condition; readonly to: string }[];
}

/** Everything an element asks, in one object that can be written as JSON. */
export interface SurveyDefinition {
  readonly v: 1;
  /** Id on the wire, `[a-z0-9-]`. */
  readonly id: string;
  /** Raised when the wording changes, so that scores of different wordings are not mixed. */
  readonly version?: number;
  /** What lists call the survey; those who answer never see it. Default: its id. */
  readonly name?: Text;
  readonly pages: readonly Page[];
  /**
   * Ids of which one is drawn for each respondent. It travels as `variant` of the context, and decides
   * texts and pictures by a condition: `{context: 'variant', is: 'b'}`.
   */
  readonly variants?: readonly string[];
  /** Shown at the end. Default: the language's own. */
  readonly thanks?: Text;
  /** Default tags, used when the page gives none. */
  readonly stage?: string;
  readonly touchpoint?: string;
}

/** What an attribute takes. */
export interface Taken {
  /** Words, of which it is one. Without them, anything. */
  readonly words?: readonly string[];
  /** It may be several of them, each with a value behind a colon. */
  readonly isList?: true;
  /** Upper and lower case are one. */
  readonly isAnyCase?: true;
  /** There or not: what it says makes no difference. */
  readonly isSwitch?: true;
  /** What it looks like, and an example. */
  readonly form?: readonly [form: RegExp, example: string];
  /** The one element that takes it. */
  readonly only?: string;
}

const anything: Taken = {};
const aSwitch: Taken = { isSwitch: true };
const ofPoll: Taken = { only: 'exit-poll' };

/** Every attribute of the elements: those of the element itself, the rules of its moment, and `debug`. */
export const attributes: Readonly<Record<string, Taken>> = {
  ack: { words: ['status', 'echo', 'none'] },
  audience: { words: ['child', 'text'], isList: true, isAnyCase: true },
  brand: anything,
  check: anything,
  consent: {
    words: ['storage', 'attribution', 'contact', 'no-storage', 'no-attribution', 'no-contact'],
    isList: true,
    isAnyCase: true,
  },
  'content-type': { form: [/^[\w-]+\/[\w.+-]+/, 'text/plain'] },
  currency: { ...ofPoll, form: [/^[A-Z]{3}$/, 'SEK'] },
  debug: aSwitch,
  delay: { form: [/^\s*(\d|\.\d)/, '5'] },
  endpoint: anything,
  force: aSwitch,
  funnel: { words: ['none', 'counts'] },
  kiosk: aSwitch,
  lang: { form: [/^[a-z]{2,3}([-_][\da-z]+)*$/i, 'sv'] },
  match: { words: ['any', 'all'] },
  only: {
    words: ['device', 'language', 'referrer', 'visit', 'data', 'from', 'to', 'days', 'hours', 'zone'],
    isList: true,
  },
  'order-id': ofPoll,
  'order-token': ofPoll,
  'order-value': { ...ofPoll, form: [/^\d+(\.\d+)?$/, '499.00'] },
  pages: anything,
  placement: { words: ['inline', 'panel', 'tab'] },
  priority: { form: [/^\s*-?(\d+\.?\d*|\.\d+)\s*$/, '1'] },
  'privacy-url': anything,
  push: anything,
  'query-keys': anything,
  question: ofPoll,
  quiet: { words: ['answered', 'dismissed', 'ignored', 'ignored-twice', 'any', 'never'], isList: true },
  receipt: anything,
  revisions: { words: ['all', 'last'] },
  sample: {
    form: [
      /^\s*(every:[1-9]\d*|100(\.0*)?\s?%|(\d\d?(\.\d*)?|\.\d+)\s?%|0?\.\d+(e-\d+)?|\d(\.\d*)?e-\d+|[01](\.0*)?)\s*$/,
      '10%',
    ],
  },
  site: anything,
  src: anything,
  stage: anything,
  storage: { words: ['auto', 'none'] },
  subject: anything,
  survey: anything,
  test: aSwitch,
  theme: { words: ['auto', 'light', 'dark'] },
  touchpoint: anything,
  trigger: {
    words: 'now delay scroll seen click exit manual event idle return end exit-touch'.split(' '),
    isList: true,
  },
  updates: anything,
};

/** What is set by script alone. */
export const properties: readonly string[] = ['context', 'definition', 'moment', 'wording'];

/** Whether an attribute is somebody else's: of HTML itself, of a framework, or a pair of the context. */
export function isForeign(name: string): boolean {
  return ofHtml.has(name) || /^([^a-z]|on|aria-|context-|data-|[a-z]{1,2}-)|[^\w-]/.test(name);
}

const ofHtml: ReadonlySet<string> = new Set(
  `accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable
  elementtiming enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref
  itemscope itemtype key nonce part popover ref role slot spellcheck style tabindex title translate
  virtualkeyboardpolicy writingsuggestions xmlns`.split(/\s+/),
);

import type { Problem } from './kinds/answer-kind.js';

/**
 * The words on screen in one language. `{brand}`, `{n}` and the like are filled in by `fill`.
 * A site may bring its own or override any of them.
 */
export interface Words {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  send: string;
  /** Going on to a further page. Says that it saves. */
  next: string;
  back: string;
  close: string;
  clear: string;
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
  privacy: string;
  problems: Record<Problem, string>;
  nps: {
    /** `{brand}` is filled in. */
    title: string;
    /** The same for a page that names no brand. */
    titleUs: string;
    low: string;
    high: string;
    detractor: string;
    passive: string;
    promoter: string;
  };
  poll: {
    title: string;
    titleUs: string;
    /** Beside the field that "other" opens. */
    tell: string;
    options: Record<'search' | 'social' | 'friend' | 'ad' | 'store' | 'press' | 'other' | 'unsure', string>;
  };
  feedback: {
    tab: string;
    about: string;
    idea: string;
    problem: string;
    praise: string;
    message: string;
    contact: string;
    email: string;
    phone: string;
    name: string;
    consent: string;
  };
}

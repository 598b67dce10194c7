import type { CoreWords } from '../survey/words.js';

/** English. */
export default {
  lang: 'en',
  dir: 'ltr',
  send: 'Send',
  next: 'Save and continue',
  back: 'Back',
  close: 'Close',
  optional: 'optional',
  thanks: 'Thank you for your answer.',
  keptOffline: 'It is saved on this device and will be sent when you are online.',
  failed: 'We could not save your answer. It is still here.',
  rejected: 'We could not accept your answer. It is still here.',
  retry: 'Try again',
  left: 'Characters left: {n}',
  noPersonal: 'Please leave out personal details.',
  needed: 'Choose or write an answer.',
  tooLong: 'Shorten your answer.',
  nps: {
    title: 'How likely are you to recommend {brand|us} to a friend or colleague?',
    low: 'Not at all likely',
    high: 'Extremely likely',
    detractor: 'What was the main thing that disappointed you?',
    passive: 'What would have made it better?',
    promoter: 'What do you like most?',
  },
} satisfies CoreWords;

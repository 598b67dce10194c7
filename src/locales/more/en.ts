import type { MoreWords } from '../../survey/words.js';

/** English. */
export default {
  unknown: 'Choose one of the answers shown.',
  badEmail: 'Write an address like name@example.com.',
  consentNeeded: 'Tick the box so that we may contact you, or empty the field.',
  contactNeeded: 'Write how we can reach you, or untick the box.',
  tell: 'Please tell us',
  email: 'E-mail',
  phone: 'Phone',
  name: 'Name',
  consent: 'You may contact me about this message.',
  privacy: 'How we handle personal data',
} satisfies MoreWords;

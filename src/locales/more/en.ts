import type { MoreWords } from '../../survey/words.js';

/** What only the rarer kinds say. */
export const rare = {
  rowsNeeded: 'Answer every row.',
  badNumber: 'Write a number, such as 12.',
  badDate: 'Write a day, such as 2026-01-31.',
  outOfRange: 'Choose a value within the limits.',
} satisfies Partial<MoreWords>;

/** What the other kinds say. */
export const usual = {
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
  agreementNeeded: 'Tick the box to go on.',
  tooFew: 'Choose some more.',
  tooMany: 'Choose fewer.',
} satisfies Partial<MoreWords>;

/** English. */
export default { ...rare, ...usual } satisfies MoreWords;

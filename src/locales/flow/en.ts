import type { FlowWords } from '../../survey/words.js';

/** How far the visitor is. */
export const steps = {
  progress: 'Step {n} of {of}',
} satisfies Partial<FlowWords>;

/** Above a survey that goes on where it was left. */
export const resuming = {
  resumed: 'You can go on where you left off.',
  startOver: 'Start over',
} satisfies Partial<FlowWords>;

/** English. */
export default {
  ...steps,
  ...resuming,
  never: 'Don’t ask me again',
  personal: 'This looks like {what}. Please leave out personal details.',
  personalEmail: 'an e-mail address',
  personalPhone: 'a phone number',
  personalNumber: 'a national identity number',
  personalCard: 'a card number',
  personalIban: 'a bank account number',
  receipt: 'Your receipt code: {code}',
  receiptHelp: 'With it you can see what became of your answer, withdraw it or erase it.',
  updates: 'You said, we did',
  kioskStart: 'Tap to begin',
  stillThere: 'Are you still there?',
  goOn: 'Continue',
} satisfies FlowWords;

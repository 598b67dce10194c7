import type { KioskWords } from '../../survey/kiosk-page.js';

/** English. */
export default {
  name: 'English',
  next: 'Next',
  skip: 'Skip',
  notSaved: 'We could not save your answer. Please try again.',
  startsOver: 'Starts over in {n} seconds.',
  languages: 'Language',
  unsent: 'Answers not sent yet',
  lastContact: 'Last contact',
  noContact: 'No contact yet',
  version: 'Version',
  offline: 'No connection. The survey will appear here by itself.',
} satisfies KioskWords;

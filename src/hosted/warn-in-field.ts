import { personalWarning, type PersonalWords } from '../survey/personal-warning.js';
import type { Field } from './watch-fields.js';

/**
 * Says below a field for free text what looks like personal data in it, in the words that the page holds.
 * What is already said is not said again, so that a screen reader says it once.
 */
export function warnInField({ value }: Field, warning: HTMLElement): void {
  const text = personalWarning(value, wordsOfPage());
  if (warning.textContent !== text) warning.textContent = text;
}

/** The attributes are named as the words are. */
function wordsOfPage(): PersonalWords {
  const template = document.querySelector<HTMLTemplateElement>('main template.personal');
  const {
    personal = '',
    personalEmail = '',
    personalPhone = '',
    personalNumber = '',
    personalCard = '',
    personalIban = '',
  } = template?.dataset ?? {};
  const { lang } = document.documentElement;
  return { lang, personal, personalEmail, personalPhone, personalNumber, personalCard, personalIban };
}

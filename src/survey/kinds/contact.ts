import { limits } from '../../wire/limits.js';
import type { AnswerValue, ContactValue } from '../../wire/types.js';
import type { ContactQuestion } from '../types.js';
import { field, type AnswerKind, type Given } from './answer-kind.js';

/** A contact and the consent to use it: neither counts without the other. */
export const contact: AnswerKind = {
  read(form, question: ContactQuestion) {
    const value: ContactValue = {};
    for (const part of fieldsOf(question)) {
      const text = field(form, `${question.id}.${part}`);
      if (text !== '') value[part] = text;
    }
    const consent = form.has(`${question.id}.consent`);
    return consent || Object.keys(value).length > 0 ? { value, consent } : undefined;
  },
  check(question: ContactQuestion, given) {
    if (!given) return question.required ? 'needed' : undefined;
    const { email, phone, name } = contactOf(given);
    if (email !== undefined && !looksLikeEmail(email)) return 'badEmail';
    if ([email, phone, name].some((part) => (part ?? '').length > limits.label)) return 'tooLong';
    if (email === undefined && phone === undefined) return 'contactNeeded';
    return given.consent ? undefined : 'consentNeeded';
  },
  consent(question: ContactQuestion, given) {
    return given.consent ? { contact: question.consentVersion } : undefined;
  },
};

/** The fields that a contact question shows, in their order. */
export function fieldsOf(question: ContactQuestion): readonly ('email' | 'phone' | 'name')[] {
  return question.fields ?? ['email'];
}

/** The contact that was given; empty when the value is of another shape. */
export function contactOf(given: Given | undefined): ContactValue {
  return given && isContact(given.value) ? given.value : {};
}

function isContact(value: AnswerValue): value is ContactValue {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Something, an at sign, something with a dot; more is known only by writing to it. */
function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}

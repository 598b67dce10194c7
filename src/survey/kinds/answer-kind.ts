import type { AnswerValue, ConsentGiven } from '../../wire/types.js';
import type { Question } from '../types.js';

/** What a visitor gave to one question so far; not yet checked. */
export interface Given {
  readonly value: AnswerValue;
  /** What was typed beside the option "other". */
  readonly other?: string;
  /** The box of a contact question is ticked. */
  readonly consent?: boolean;
  /** The visitor prefers not to answer: there is no value, and none travels. */
  readonly declined?: boolean;
}

/** What is wrong with an answer, as a key of `Words`, which say how to mend it. */
export type Problem =
  | 'needed'
  | 'unknown'
  | 'tooLong'
  | 'badEmail'
  | 'consentNeeded'
  | 'contactNeeded'
  | 'agreementNeeded'
  | 'tooFew'
  | 'tooMany'
  | 'rowsNeeded'
  | 'orderNeeded'
  | 'badNumber'
  | 'badDate'
  | 'outOfRange';

/**
 * The part of a question kind that needs no screen. Elements add `render` to it, the hosted page
 * uses it as it is. Field names in a form are the question's id, and `<id>.<part>` for further parts.
 */
export interface AnswerKind {
  /** What the form holds for the question; undefined when it was left empty. */
  read(form: FormData, question: Question): Given | undefined;
  /** What is wrong with it; undefined when it may be sent. */
  check(question: Question, given: Given | undefined): Problem | undefined;
  /** Ids of the options in the order in which a respondent with this seed sees them. */
  shown?(question: Question, seed: number): readonly string[];
  /** Which texts were agreed to. */
  consent?(question: Question, given: Given): ConsentGiven | undefined;
}

/** Kinds by name; a survey may use a kind that is not among them, which then is not asked. */
export type AnswerKinds = Readonly<Record<string, AnswerKind | undefined>>;

/**
 * The text of one field as it was typed, so that a caret never jumps; empty when there is nothing but
 * space, or when the field is missing or holds a file. The response trims it.
 */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() ? value : '';
}

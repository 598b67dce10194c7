import type { LatestResponse } from '../report/types.js';
import type { Words } from './words.js';

type Answered = LatestResponse['answers'][number];

/** One answer as the board says it. `quote` is what a customer wrote and must be shown as plain text. */
export interface AnswerWords {
  text: string;
  quote: boolean;
}

/** Says an answer. Contact details are not shown: the board hangs on walls. */
export function answerInWords({ kind, value, other }: Answered, words: Words): AnswerWords {
  if (kind === 'text' && typeof value === 'string') return { text: value, quote: true };
  if (kind === 'contact') return said(words.contactLeft);
  if (kind === 'consent') return said(value === true ? words.consentGiven : words.consentRefused);
  const text = valueInWords(kind, value, words);
  return said(other ? `${text}: ${other}` : text);
}

/** Says a value that was chosen: its known name, else the id in readable form. */
export function choiceInWords(id: string, words: Words): string {
  return Object.hasOwn(words.values, id) ? (words.values[id] ?? id) : id.replace(/[_-]+/g, ' ');
}

function said(text: string): AnswerWords {
  return { text, quote: false };
}

function valueInWords(kind: string, value: Answered['value'], words: Words): string {
  if (typeof value === 'number') return numberInWords(kind, value, words);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return kind === 'date' ? value : choiceInWords(value, words);
  if (isList(value)) return value.map((id) => choiceInWords(id, words)).join(', ');
  return Object.entries(value)
    .map(([item, given]) => `${choiceInWords(item, words)}: ${choiceInWords(String(given), words)}`)
    .join(', ');
}

function numberInWords(kind: string, value: number, words: Words): string {
  const count = words.decimal(value);
  if (kind === 'nps') return words.of(count, '10');
  return kind === 'stars' ? words.stars(value, count) : count;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

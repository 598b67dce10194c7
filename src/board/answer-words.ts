import type { LatestResponse } from '../report/types.js';
import type { Words } from './words.js';

type Answered = LatestResponse['answers'][number];

/** One answer as the board says it: a value, what a customer wrote, or a note about what is not shown. */
export interface AnswerWords {
  as: 'value' | 'quote' | 'note';
  text: string;
}

/** Says an answer. Contact details are not shown: the board hangs on walls. */
export function answerInWords({ kind, value, other }: Answered, words: Words): AnswerWords {
  if (kind === 'text' && typeof value === 'string') return { as: 'quote', text: value };
  if (kind === 'contact') return { as: 'note', text: words.contactLeft };
  if (kind === 'consent')
    return { as: 'note', text: value === true ? words.consentGiven : words.consentRefused };
  const text = valueInWords(kind, value, words);
  return { as: 'value', text: other ? `${text}: ${other}` : text };
}

/** Says a value that was chosen: its known name, else the id in readable form. */
export function choiceInWords(id: string, words: Words): string {
  return Object.hasOwn(words.values, id) ? (words.values[id] ?? id) : id.replace(/[_-]+/g, ' ');
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
  const most = highest[kind];
  if (most !== undefined) return words.of(count, most);
  return kind === 'stars' ? words.stars(value, count) : count;
}

/** The last step of scales whose length never changes. Stars are from 3 to 10, and their number does not travel. */
const highest: Readonly<Record<string, string>> = { nps: '10', csat: '5', csat4: '4', agree: '5', ces: '7' };

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

import type { LatestResponse } from '../report/types.js';
import type { AskedQuestion } from './wordings.js';
import type { Words } from './words.js';

/** An answer, and where it is known the survey that asked. */
type Answered = LatestResponse['answers'][number] & { survey?: string; version?: number | null };

/** One answer as the board says it: a value, what a customer wrote, or a note about what is not shown. */
export interface AnswerWords {
  as: 'value' | 'quote' | 'note';
  text: string;
}

/** Says an answer. Contact details are not shown: the board hangs on walls. */
export function answerInWords(answer: Answered, words: Words): AnswerWords {
  const { kind, value, other } = answer;
  if (kind === 'text' && typeof value === 'string') return { as: 'quote', text: value };
  if (kind === 'contact') return { as: 'note', text: words.contactLeft };
  if (kind === 'consent')
    return { as: 'note', text: value === true ? words.consentGiven : words.consentRefused };
  const text = valueInWords(answer, words);
  return { as: 'value', text: other ? `${text}: ${other}` : text };
}

/** Says a value that was chosen: as the survey says it, else its known name, else the id in readable form. */
export function choiceInWords(id: string, words: Words, asked: AskedQuestion): string {
  const label = words.asked.option(asked, id);
  if (label !== undefined) return label;
  return Object.hasOwn(words.values, id) ? (words.values[id] ?? id) : id.replace(/[_-]+/g, ' ');
}

function valueInWords(
  { survey = '', version = null, question, kind, value }: Answered,
  words: Words,
): string {
  const say = (id: string) => choiceInWords(id, words, { survey, version, question });
  if (typeof value === 'number') return numberInWords(kind, value, words);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return kind === 'date' ? value : say(value);
  if (isList(value)) return value.map(say).join(', ');
  return Object.entries(value)
    .map(([item, given]) => `${say(item)}: ${say(String(given))}`)
    .join(', ');
}

function numberInWords(kind: string, value: number, words: Words): string {
  const count = words.decimal(value);
  const most = Object.hasOwn(highest, kind) ? highest[kind] : undefined;
  if (most !== undefined) return words.of(count, most);
  return kind === 'stars' ? words.stars(value, count) : count;
}

/** The last step of scales whose length never changes. Stars are from 3 to 10, and their number does not travel. */
const highest: Readonly<Record<string, string>> = { nps: '10', csat: '5', csat4: '4', agree: '5', ces: '7' };

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

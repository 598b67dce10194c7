import { stopWordsEn } from './stop-words-en.js';
import { stopWordsSv } from './stop-words-sv.js';

/** A word, and how many comments have it. */
export interface CommentWord {
  word: string;
  n: number;
}

/** Most words that are listed. */
const most = 50;

/**
 * The words that most comments have, each counted once a comment, without words that say nothing and
 * without what fewer than `fewest` comments have. Plain counts: nothing is weighed or guessed. Pure.
 */
export function commentWords(
  comments: readonly { text: string; locale: string | null }[],
  fewest: number,
): CommentWord[] {
  const counts = new Map<string, number>();
  for (const { text, locale } of comments)
    for (const word of wordsIn(text, locale)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= fewest)
    .map(([word, n]) => ({ word, n }))
    .toSorted((one, other) => other.n - one.n || (one.word < other.word ? -1 : 1))
    .slice(0, most);
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsIn(text: string, locale: string | null): Set<string> {
  const plain = text.replace(/\[[a-z ]+\]/g, ' ').toLowerCase();
  const segments = [...segmenterFor(locale).segment(plain)];
  const words = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return new Set(words.filter((word) => word.length > 2 && !/^\d/.test(word) && !isEmptyWord(word)));
}

function isEmptyWord(word: string): boolean {
  return stopWordsEn.has(word) || stopWordsSv.has(word);
}

function segmenterFor(locale: string | null): Intl.Segmenter {
  const language = locale && /^[a-z]{2,3}(-|$)/i.test(locale) ? locale.slice(0, 2) : 'en';
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

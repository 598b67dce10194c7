import { mostSteps } from './most-steps.js';

/** Longest texts that a regular expression is tried on, in characters: the shorter, the more it repeats. */
const lengths = [500, 250];
/** Steps that browsers take in some tenths of a second. */
const mostAllowed = 6e6;

/**
 * Tells whether a text is as a regular expression says, in no long time; or why that cannot be told. Refused
 * is what makes time grow far beyond the text: a repeated group that itself repeats or chooses, `(a+)+` and
 * `(a|ab)*`; a reference back; more repetitions, one behind the other, than can be tried out in time. What is
 * longer than 500 characters, or 250 where much repeats, is not as it says.
 */
export function safePattern(source: string): ((text: string) => boolean) | string {
  if (/\\(\d|k<)/.test(source)) return 'it refers back';
  const plain = plainly(source);
  if (repeatsRepetition(plain)) return 'it repeats what itself repeats or chooses';
  const longest = lengths.find((length) => mostSteps(plain, length) <= mostAllowed);
  if (!longest) return 'it repeats too often';
  const expression = compiled(source, 'u') ?? compiled(source);
  if (!expression) return 'it is not a regular expression';
  return (text) => text.length <= longest && expression.test(text);
}

/**
 * Escapes and classes stand for one character each. What repeats up to a slash that cannot be part of it ends
 * in one place only; all of that together takes no more than one repetition.
 */
function plainly(source: string): string {
  const shorter = source.replace(/(\\[dw]|\[\^\/\])[*+](?=\\?\/)/g, '.');
  return `${shorter}${shorter === source ? '' : '.*'}`
    .replace(/\\./g, '.')
    .replace(/\[[^\]]*\]/g, '.')
    .replace(/\(\?(<?[=!]|:|<\w+>)/g, '(');
}

function repeatsRepetition(plain: string): boolean {
  const groups: boolean[] = [];
  for (const [index, character] of Array.from(plain).entries()) {
    const next = plain[index + 1] ?? '';
    if (character === '(') groups.push(false);
    if (/[*+?{|]/.test(character)) groups.fill(true);
    if (character === ')' && groups.pop() && /[*+{]/.test(next)) return true;
  }
  return false;
}

/** Without the flag `u`, what needs no backslash may have one: `a\-b`. */
function compiled(source: string, flags?: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined; // Whoever asked says so.
  }
}

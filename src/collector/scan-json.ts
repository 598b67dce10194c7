import { limits } from '../wire/limits.js';
import { Refused } from './refused.js';

/** A part of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What can be seen in JSON without parsing it. True of well-formed JSON only. */
export interface Scan {
  /** Where a key comes twice in one object; undefined when none does. */
  repeated: string | undefined;
  /** The items of a batch. */
  items: readonly Span[];
  /** The values of every item's `receipt`. */
  receipts: readonly Span[];
}

/**
 * Looks through JSON once, in time that grows with its length alone, before anything is made of
 * it. Throws `too_deep`. Says nothing of whether the JSON is well-formed: the parser does.
 */
export function scanJson(text: string): Scan {
  const items: Span[] = [];
  const receipts: Span[] = [];
  let repeated: string | undefined;
  let at = 0;

  function value(path: readonly (string | number)[]): void {
    skipSpace();
    const start = at;
    const first = text[at];
    if (first === '{') object(path);
    else if (first === '[') array(path);
    else if (first === '"') at = stringEnd(text, at);
    else scalar();
    if (isItem(path)) items.push({ start, end: at });
    if (isReceipt(path)) receipts.push({ start, end: at });
  }

  function object(path: readonly (string | number)[]): void {
    const keys = new Set<string>();
    members(path, '}', () => {
      skipSpace();
      const start = at;
      if (text[at] === '"') at = stringEnd(text, at);
      else scalar();
      const key = keyOf(text.slice(start, at));
      if (keys.has(key)) repeated ??= [...path, key].join('.');
      keys.add(key);
      skipSpace();
      if (text[at] === ':') at += 1;
      return key;
    });
  }

  function array(path: readonly (string | number)[]): void {
    let index = 0;
    members(path, ']', () => index++);
  }

  function members(path: readonly (string | number)[], close: '}' | ']', name: () => string | number): void {
    if (path.length >= limits.depth) throw tooDeep(at);
    at += 1;
    skipSpace();
    while (at < text.length && text[at] !== close) {
      const before = at;
      value([...path, name()]);
      skipSpace();
      if (text[at] === ',') at += 1;
      skipSpace();
      // Broken JSON: the parser will say where.
      if (at === before) at = text.length;
    }
    at += 1;
  }

  function scalar(): void {
    while (at < text.length && !',]}: \t\r\n'.includes(text[at] ?? '')) at += 1;
  }

  function skipSpace(): void {
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  }

  value([]);
  return { repeated, items, receipts };
}

function isItem(path: readonly (string | number)[]): boolean {
  return path.length === 2 && path[0] === 'items' && typeof path[1] === 'number';
}

function isReceipt(path: readonly (string | number)[]): boolean {
  return path.at(-1) === 'receipt' && (path.length === 1 || isItem(path.slice(0, -1)));
}

/** The place after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote === -1 ? text.length : quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function keyOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    // A broken escape: the parser refuses the whole.
    return quoted;
  }
}

function tooDeep(at: number): Refused {
  return new Refused(
    'too_deep',
    `The JSON is nested deeper than ${limits.depth} levels at character ${at + 1}: flatten it.`,
  );
}

import { limits } from '../wire/limits.js';
import { Refused } from './refused.js';

/** A part of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What can be seen in JSON without making anything of it. */
export interface Scan {
  /** Where a key comes twice in one object; undefined when none does. */
  repeated: string | undefined;
  /** The items of a batch. */
  items: readonly Span[];
  /** The values of every item's `receipt`. */
  receipts: readonly Span[];
}

/** Names and indexes that lead to a value. */
type Path = readonly (string | number)[];

/**
 * Looks through JSON once, in time that grows with its length alone, before anything is made of it.
 * Throws `too_deep`, or `bad_json` with the place where it breaks. What is within strings is left to
 * the parser.
 */
export function scanJson(text: string): Scan {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: string;
  readonly #items: Span[] = [];
  readonly #receipts: Span[] = [];
  #repeated: string | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Scan {
    this.#value([]);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#broken();
    return { repeated: this.#repeated, items: this.#items, receipts: this.#receipts };
  }

  #value(path: Path): void {
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') this.#object(path);
    else if (first === '[') this.#array(path);
    else if (first === '"') this.#string();
    else this.#scalar();
    const span = { start, end: this.#at };
    if (isItem(path)) this.#items.push(span);
    if (isReceipt(path)) this.#receipts.push(span);
  }

  #object(path: Path): void {
    const keys = new Set<string>();
    this.#members('}', path, () => {
      if (this.#text[this.#at] !== '"') throw this.#broken();
      const key = this.#key(this.#string());
      if (keys.has(key)) this.#repeated ??= [...path, key].join('.');
      keys.add(key);
      this.#skipSpace();
      this.#take(':');
      return key;
    });
  }

  #array(path: Path): void {
    let index = 0;
    this.#members(']', path, () => index++);
  }

  #members(close: '}' | ']', path: Path, name: () => string | number): void {
    if (path.length >= limits.depth) throw tooDeep(this.#at);
    this.#at += 1;
    this.#skipSpace();
    for (let first = true; this.#text[this.#at] !== close; first = false) {
      if (!first) this.#take(',');
      this.#skipSpace();
      this.#value([...path, name()]);
      this.#skipSpace();
    }
    this.#at += 1;
  }

  /** Goes past a string and returns it with its quotes. */
  #string(): string {
    const start = this.#at;
    let quote = this.#text.indexOf('"', start + 1);
    while (quote !== -1 && isEscaped(this.#text, quote)) quote = this.#text.indexOf('"', quote + 1);
    this.#at = quote === -1 ? this.#text.length : quote + 1;
    if (quote === -1) throw this.#broken();
    return this.#text.slice(start, this.#at);
  }

  #key(quoted: string): string {
    if (!quoted.includes('\\')) return quoted.slice(1, -1);
    try {
      return String(JSON.parse(quoted));
    } catch {
      throw this.#broken();
    }
  }

  #scalar(): void {
    scalar.lastIndex = this.#at;
    const found = scalar.exec(this.#text);
    if (!found) throw this.#broken();
    this.#at += found[0].length;
  }

  #take(mark: ':' | ','): void {
    if (this.#text[this.#at] !== mark) throw this.#broken();
    this.#at += 1;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    space.exec(this.#text);
    this.#at = space.lastIndex;
  }

  #broken(): Refused {
    const where =
      this.#at < this.#text.length ? `it breaks at character ${this.#at + 1}` : 'it ends too early';
    return new Refused(
      'bad_json',
      `The body is not JSON: ${this.#text.trim() === '' ? 'it is empty' : where}.`,
    );
  }
}

/** A word or a number, as RFC 8259 has them. */
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\r\n]*/y;

function isItem(path: Path): boolean {
  return path.length === 2 && path[0] === 'items' && typeof path[1] === 'number';
}

function isReceipt(path: Path): boolean {
  return path.at(-1) === 'receipt' && (path.length === 1 || isItem(path.slice(0, -1)));
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function tooDeep(at: number): Refused {
  return new Refused(
    'too_deep',
    `The JSON is nested deeper than ${limits.depth} levels at character ${at + 1}: flatten it.`,
  );
}

/** Where a text stops being JSON, as an editor counts: from line 1, column 1. For a text that is JSON, its end. */
export function jsonBreak(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, brokenAt(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What may stand at a place: a value, a name, the mark behind either, or an end. */
type Wanted = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd';

/** Goes from token to token until one stands where it may not. */
function brokenAt(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const next: Wanted | undefined = found === undefined ? undefined : after(found, wanted, open);
    if (!next) return at;
    wanted = next;
    at = token.lastIndex;
  }
}

/** What is wanted behind a token; undefined when the token may not stand there. */
function after(found: string, wanted: Wanted, open: string[]): Wanted | undefined {
  if (found === ':') return wanted === 'colon' ? 'value' : undefined;
  if (found === ',') {
    if (wanted !== 'commaOrEnd' || open.length === 0) return undefined;
    return open.at(-1) === '}' ? 'name' : 'value';
  }
  if (found === '}' || found === ']') {
    const ends = wanted === 'commaOrEnd' || wanted === (found === '}' ? 'nameOrEnd' : 'valueOrEnd');
    return ends && open.pop() === found ? 'commaOrEnd' : undefined;
  }
  if (wanted === 'name' || wanted === 'nameOrEnd') return found.startsWith('"') ? 'colon' : undefined;
  if (wanted !== 'value' && wanted !== 'valueOrEnd') return undefined;
  if (found !== '{' && found !== '[') return 'commaOrEnd';
  open.push(found === '{' ? '}' : ']');
  return found === '{' ? 'nameOrEnd' : 'valueOrEnd';
}

const space = /[ \t\r\n]*/y;
/** RFC 8259. */
const token =
  /[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

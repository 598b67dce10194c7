import { Refused } from './refused.js';
import { scanJson, type Scan } from './scan-json.js';

export interface ReadJson {
  value: unknown;
  scan: Scan;
}

/**
 * The text of a body. Throws `bad_json` when it is not UTF-8. A byte order mark at the start, which
 * some editors and scripts write, is left out.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new Refused('bad_json', `The body is ${wide ? 'UTF-16' : 'not valid UTF-8'}: send it as UTF-8.`);
  }
}

/**
 * Parses JSON that is not nested too deeply and in which no key comes twice in an object. Throws
 * `bad_json` or `too_deep`.
 */
export function readJson(text: string): ReadJson {
  const scan = scanJson(text);
  const value = parse(text);
  if (scan.repeated !== undefined) {
    throw new Refused(
      'bad_json',
      `The key ${JSON.stringify(scan.repeated.slice(0, 200))} comes twice in one object: send it once.`,
    );
  }
  return { value, scan };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('bad_json', 'The body is not JSON: a string holds a line break or a broken escape.');
  }
}

import { loadOnce } from './load-once.js';
import { safely } from './safely.js';
import type { Parts } from './start.js';

/** Matches divs and links that may become an element, and frames that may hold a survey. */
export const snippets = 'div[data-survey],a[href*="/s/"],[src*="/frame/"]';

/** Whether a script tag of the loader may itself ask for a survey or tell of consent, in an attribute or in its address. */
export function asks(script: HTMLScriptElement): boolean {
  return /(survey|consent)=/i.test(script.outerHTML);
}

/**
 * Makes surveys of snippets as soon as what that takes is loaded, in the order in which they were
 * found. Those that came while nothing could be loaded have another try with the next one.
 */
export function upgrader(
  parts: Pick<Parts, 'snippets' | 'ready'>,
  script?: HTMLScriptElement,
): (snippet: unknown) => void {
  const withChunk = loadOnce('snippets', parts.snippets);
  const waiting = new Set<unknown>();
  return (snippet) => {
    waiting.add(snippet);
    void withChunk((chunk) => {
      for (const each of waiting) safely(() => chunk.upgrade(each, { ...parts, script }));
      waiting.clear();
    });
  };
}

import { momentWhenNeeded } from '../define/moment-when-needed.js';
import { elements } from '../moment/tags.js';
import type * as Elements from './elements.js';
import { isFirst } from './is-first.js';
import { loadOnce } from './load-once.js';
import { ownScripts } from './own-scripts.js';
import { safely } from './safely.js';
import type * as Snippets from './snippets.js';
import { asks, snippets, upgrader } from './upgrader.js';
import { waitingElements } from './waiting-elements.js';
import { watch } from './watch.js';
import { whenOutboxWaits } from './when-outbox-waits.js';
import { whenParsed } from './when-parsed.js';

/** What the loader fetches, and only then. */
export interface Chunks {
  /** When something will show, or when answers wait. */
  elements: () => Promise<Pick<typeof Elements, 'deliver' | 'register'>>;
  /** When there is a snippet that is no element yet. */
  snippets: () => Promise<typeof Snippets>;
}

/**
 * Makes surveys of what a page's author pasted, now and later, and loads the elements only when one
 * will show. There are four snippets; `docs/snippets.md` has them to copy:
 *
 * 1. the tags themselves: `<nps-survey stage="use" endpoint="…">`
 * 2. `<div data-survey="nps" data-stage="use">`
 * 3. the script by itself: `<script src="…/kundresa.js" data-survey="nps" data-stage="use">`
 * 4. a link: `<a href="https://svar.example/s/nps?stage=use">`
 *
 * The last three become the first, and the first waits for its moment. What the page has in its
 * place shows until the elements are there, and stays when they cannot be loaded. Of several copies
 * on one page only the first is at work; the others insert what their own script tags ask for and
 * leave the rest to it. Answers of earlier visits that have not arrived are delivered, also where
 * nothing shows. Never throws.
 *
 * Shadow roots of the page are not searched: for what stands there, import `kundresa/define`.
 *
 * @param scripts the loader's own tags. Default: the one that is running, which only it can know.
 */
export function start(chunks: Chunks, scripts: readonly HTMLScriptElement[] = ownScripts()): void {
  safely(() => {
    const upgrade = upgrader(chunks.snippets, scripts[0]);
    scripts.filter(asks).forEach(upgrade);
    if (isFirst()) work(chunks, upgrade);
  });
}

function work(chunks: Chunks, upgrade: (snippet: Element) => void): void {
  momentWhenNeeded();
  const withElements = loadOnce('elements', chunks.elements);
  const waiting = waitingElements((tag) => withElements((chunk) => chunk.register(tag)));
  whenParsed(() => {
    watch({
      selector: [elements, snippets].join(),
      changed: () => waiting.sweep(),
      found: (element) => (element.matches(elements) ? waiting.add(element) : upgrade(element)),
    });
    void whenOutboxWaits(() => void withElements((chunk) => chunk.deliver()));
  });
}

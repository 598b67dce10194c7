import type * as Follow from '../define/follow.js';
import { momentWhenNeeded } from '../define/moment-when-needed.js';
import { elements } from '../moment/tags.js';
import { isFirst } from './is-first.js';
import { ownScripts } from './own-scripts.js';
import { safely } from './safely.js';
import type * as Snippets from './snippets.js';
import { asks, snippets, upgrader } from './upgrader.js';
import type { WaitingElements } from './waiting-elements.js';
import { watch } from './watch.js';
import { whenParsed } from './when-parsed.js';

/** What the scripts of a page have in common is here; in what they do with the rest they differ. */
export interface Parts {
  /** Sees to the elements of the page, once it has been read; each is handed over as it is found. */
  elements: () => WaitingElements;
  /** Makes elements with a tag able to show. */
  ready: (tag: string) => Promise<void>;
  /** Follows a survey, from an event of it on. */
  follow: typeof Follow.follow;
  /** When there is a snippet that is no element yet. */
  snippets: () => Promise<typeof Snippets>;
}

/**
 * Makes surveys of what a page's author pasted, now and later, and loads the elements only when one
 * will show. `docs/snippets.md` has the snippets to copy:
 *
 * 1. the tags themselves: `<nps-survey stage="use" endpoint="…">`
 * 2. `<div data-survey="nps" data-stage="use">`
 * 3. the script by itself: `<script src="…/kundresa.js" data-survey="nps" data-stage="use">`
 * 4. a link: `<a href="https://svar.example/s/nps?stage=use">`
 * 5. a frame: `<iframe src="https://svar.example/frame/nps?stage=use">`
 * 6. a queue of the page's own, an array or a function called `kundresa`: `kundresa.push(['insert', 'nps'])`
 *
 * A frame gets the height of its survey. The others become the first, and that waits for its moment.
 * What the page has in its place shows until the elements are there, and stays when they cannot be
 * loaded. Of several copies on one page only the first is at work; the others insert what their own
 * script tags ask for and leave the rest to it. Answers of earlier visits that have not arrived are
 * delivered, also where nothing shows. What a script says in `data-consent` holds for every survey.
 * Never throws.
 *
 * Shadow roots of the page are not searched: for what stands there, import `kundresa/define`.
 *
 * @param scripts the loader's own tags. Default: the one that is running, which only it can know.
 */
export function start(parts: Parts, scripts: readonly HTMLScriptElement[] = ownScripts()): void {
  safely(() => {
    const upgrade = upgrader(parts, scripts[0]);
    scripts.filter(asks).forEach(upgrade);
    if (isFirst()) work(parts, upgrade);
    const queue: unknown = Reflect.get(globalThis, 'kundresa');
    if (queue) upgrade(queue);
  });
}

function work(parts: Parts, upgrade: (snippet: unknown) => void): void {
  momentWhenNeeded(parts.follow);
  whenParsed(() => {
    const waiting = parts.elements();
    watch({
      selector: [elements, snippets].join(),
      changed: () => waiting.sweep(),
      found: (element) => (element.matches(elements) ? waiting.add(element) : upgrade(element)),
    });
  });
}

import { join } from '../moment/join.js';
import { collectorOf, type Collector } from './collector-of.js';
import { elements } from './element-for.js';
import { elementsOnce, type Load } from './elements-once.js';
import { insertSurvey } from './insert-survey.js';
import { isFirst } from './is-first.js';
import { ownScripts } from './own-scripts.js';
import { divs, upgradeDiv } from './upgrade-div.js';
import { links, upgradeLink } from './upgrade-link.js';
import { waitingElements } from './waiting-elements.js';
import { safely } from './safely.js';
import { watch } from './watch.js';
import { whenOutboxWaits } from './when-outbox-waits.js';
import { whenParsed } from './when-parsed.js';

/** What `start` reaches for outside. */
export interface StartOptions {
  /** The loader's own script tags. Default: the one that is running. */
  scripts?: readonly HTMLScriptElement[];
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
 */
export function start(load: Load, { scripts = ownScripts() }: StartOptions = {}): void {
  safely(() => {
    for (const script of scripts) insertSurvey(script, collectorOf(script));
    if (isFirst()) work(load, collectorOf(scripts[0]));
  });
}

function work(load: Load, collector: Collector): void {
  join();
  const withElements = elementsOnce(load);
  const waiting = waitingElements((tag) => withElements((chunk) => chunk.register(tag)));
  whenParsed(() => {
    watch({
      selector: [elements, divs, links].join(),
      changed: () => waiting.sweep(),
      found(element) {
        if (element instanceof HTMLAnchorElement) upgradeLink(element, collector);
        else if (element instanceof HTMLDivElement) upgradeDiv(element, collector);
        else waiting.add(element);
      },
    });
    void whenOutboxWaits(() => void withElements((chunk) => chunk.deliver()));
  });
}

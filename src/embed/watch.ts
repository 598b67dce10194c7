import { fromPage } from '../moment/from-page.js';
import { safely } from './safely.js';

/** What to look for in the page, and what to do about it. */
export interface Watched {
  /** Matches what to find. */
  selector: string;
  found: (element: Element) => void;
  /** Something came or went. */
  changed: () => void;
}

/**
 * Finds what stands in the page and what comes later, also what the finding itself adds. One
 * observer; only what came is looked through, by the browser's own selectors, and nothing runs in
 * between. `found` may be called again with the same element.
 */
export function watch({ selector, found, changed }: Watched): void {
  const find = (node: Node): void => {
    if (!(node instanceof Element)) return;
    // Not the element's own methods: a field may have put its name in their place on a form.
    if (Element.prototype.matches.call(node, selector)) safely(() => found(node));
    for (const each of Element.prototype.querySelectorAll.call(node, selector)) safely(() => found(each));
  };
  const findAll = (): void => find(fromPage('documentElement'));

  const hear: MutationCallback = (changes) => {
    // From many changes on, one look at the whole page is sooner done than a look at each.
    if (changes.length > 99) findAll();
    else for (const { addedNodes } of changes) addedNodes.forEach(find);
    changed();
  };
  // A page that took the observer away has what it has now.
  safely(() => new MutationObserver(hear).observe(document, { childList: true, subtree: true }));
  findAll();
}

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
 * between.
 */
export function watch({ selector, found, changed }: Watched): void {
  const find = (element: Element): void => {
    // Not the element's own methods: a field may have put its name in their place on a form.
    if (Element.prototype.matches.call(element, selector)) safely(() => found(element));
    for (const each of Element.prototype.querySelectorAll.call(element, selector)) safely(() => found(each));
  };

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
    changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  find(fromPage('documentElement'));
}

import { elements } from '../moment/tags.js';

/** Every element of the page that asks, those in open shadow roots too, in the order of the page. */
export function surveysOnPage(root: ParentNode = document): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    if (element.matches(elements)) return [element];
    return element.shadowRoot ? surveysOnPage(element.shadowRoot) : [];
  });
}

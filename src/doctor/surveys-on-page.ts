import { elements } from '../moment/tags.js';

/**
 * Everything of the page that asks: its elements, those in open shadow roots too, in the order of the page, and after
 * them the moments of interfaces of the page's own, each as the stand-in that its rules are read from.
 */
export function surveysOnPage(): Element[] {
  const moments: Element[] = [];
  dispatchEvent(new CustomEvent('survey-doctor', { detail: moments }));
  return [...elementsIn(document), ...moments];
}

/** Whether an element stands for an interface of the page's own, of which only the gates are known. */
export function isStandIn({ localName }: Element): boolean {
  return localName === 'kundresa-moment';
}

function elementsIn(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    if (element.matches(elements)) return [element];
    return element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  });
}

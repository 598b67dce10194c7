import { placementOf } from '../moment/asking.js';

/** Whether something is an element with the same tag, in the same placement. */
export function isSame(one: Element | null, other: Element): boolean {
  return one?.localName === other.localName && placementOf(one) === placementOf(other);
}

/** Places an element after a script or a link, unless one stands there already: the page may be a stored copy. */
export function placeAfter(anchor: Element, element: Element): void {
  if (!isSame(anchor.nextElementSibling, element)) anchor.after(element);
}

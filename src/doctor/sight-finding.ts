import { bad, open, type Finding } from './finding.js';
import type { DoctorWords } from './words/index.js';

/** What tells of the sight of a survey. */
export interface SightQuestion {
  readonly words: DoctorWords;
  /** Told of what is to be watched as the visitor scrolls. */
  readonly crossing: IntersectionObserver;
}

/**
 * Why an open survey is not to be seen: there is nothing to draw, the page hides it, cuts it off or covers it, or the
 * visitor has not scrolled there. Undefined where some of it is seen.
 */
export async function sightFinding(element: Element, question: SightQuestion): Promise<Finding | undefined> {
  const { status, gates } = question.words;
  const card = element.shadowRoot?.querySelector('[part~=card],[part~=tab]');
  if (!card) return bad(status.not(gates.undrawn));
  // Safari knows it from 17.4.
  const isDrawn = card.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  if (!isDrawn || card.getClientRects().length === 0) return bad(status.not(gates.hidden));
  question.crossing.observe(card);
  const measured = await measure(card);
  if (!measured) return undefined;
  const { intersectionRect: part, boundingClientRect: whole } = measured;
  if (part.width * part.height === 0) return isElsewhere(card, whole) ? open(status.below) : bad(status.cut);
  const above = coverOf(element, part);
  return above ? bad(status.covered(selectorOf(above))) : undefined;
}

/** Where a card is by now. Undefined where nothing is drawn, as in a tab behind others. */
function measure(card: Element): Promise<IntersectionObserverEntry | undefined> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => end(entry));
    const end = (entry?: IntersectionObserverEntry): void => {
      observer.disconnect();
      resolve(entry);
    };
    observer.observe(card);
    setTimeout(end, 500);
  });
}

/** Whether a card has a place that the visitor can scroll to. */
function isElsewhere(card: Element, { top, bottom, left, right, width, height }: DOMRectReadOnly): boolean {
  if (width * height === 0) return false;
  const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return !isInside || globalThis.top !== globalThis.self || isScrolled(card);
}

/** Whether something around it, other than the page itself, is scrolled. */
function isScrolled(element: Element): boolean {
  const around = aroundOf(element);
  if (!around || around === document.body || around === document.documentElement) return false;
  const { clientHeight, clientWidth, scrollHeight, scrollWidth } = around;
  const isLarger = scrollHeight > clientHeight || scrollWidth > clientWidth;
  const isRoom = clientHeight * clientWidth > 0 && isLarger;
  return (isRoom && /auto|scroll/.test(getComputedStyle(around).overflow)) || isScrolled(around);
}

/** What an element is drawn in: also beyond a shadow root. */
function aroundOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}

/** Where of what is in view it is tried whether it can be reached. */
const grid = [0.1, 0.5, 0.9];

/** What lies over all that is in view of a survey. The doctor does not count. */
function coverOf(element: Element, { left, top, width, height }: DOMRectReadOnly): Element | undefined {
  const covers = grid.flatMap((across) =>
    grid.map((down) =>
      document
        .elementsFromPoint(left + width * across, top + height * down)
        .find(({ localName }) => localName !== 'kundresa-doctor'),
    ),
  );
  const isOver = (each: Element | undefined): boolean => each !== undefined && !belongs(each, element);
  return covers.every(isOver) ? covers[0] : undefined;
}

/** Whether an element stands in another, or around it. */
function belongs(each: Element, element: Element): boolean {
  if (each.contains(element) || element.contains(each)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && belongs(each, root.host);
}

/** An element as one would look for it in a style sheet. */
function selectorOf({ localName, id, classList }: Element): string {
  return localName + (id ? `#${id}` : '') + Array.from(classList, (name) => `.${name}`).join('');
}

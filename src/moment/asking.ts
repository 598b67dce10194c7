import { surveyOfTag } from '../survey/survey-of-tag.js';
import type { Placement } from '../wire/types.js';

/** An element that asks. All that is known of it here, so that moment and elements need not know each other. */
export interface Asking extends HTMLElement {
  /** `inline`, `panel` or `tab`. */
  readonly placement?: string;
  /** Id of the order that it asks about, on an exit poll. */
  readonly orderId?: string | undefined;
  /** Opens the survey without taking focus. */
  show(): void;
  /** Takes it off the screen. */
  hide(): void;
}

/**
 * Id of the survey that an element asks, as far as it can be known before it is fetched: its `survey`
 * attribute, the id of the definition that it was given as a property or as JSON within it, the name of
 * the file that `src` names, else the survey that its tag is named for.
 */
export function surveyOf(element: Element): string {
  return (
    said(element, 'survey') ??
    idIn(() => Reflect.get(element, 'definition')) ??
    idIn(() => JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? '')) ??
    /([^/?#]+?)(?:\.json)?(?:[?#]|$)/.exec(said(element, 'src') ?? '')?.[1] ??
    surveyOfTag(element.localName)
  );
}

function idIn(definition: () => unknown): string | undefined {
  try {
    const id: unknown = Reflect.get(Object(definition()), 'id');
    return typeof id === 'string' && id ? id : undefined;
  } catch {
    return undefined; // No JSON, or a getter of the page's; the element itself says what is wrong.
  }
}

/** Where an element stands: `panel` or, without that, `inline`. A feedback tab is always a tab. */
export function placementOf(element: Element): Placement {
  if (element.localName === 'feedback-tab') return 'tab';
  return said(element, 'placement') === 'panel' ? 'panel' : 'inline';
}

/** Id of the order that an element asks about. Only an exit poll is about an order. */
export function orderOf(element: Element): string | undefined {
  return element.localName === 'exit-poll' ? said(element, 'order-id', 'orderId') : undefined;
}

/** What an element says: by its property, which frameworks set, or by its attribute before it is defined. */
export function said(element: Element, attribute: string, property = attribute): string | undefined {
  const value: unknown = Reflect.get(element, property) ?? element.getAttribute(attribute);
  return typeof value === 'string' && value ? value : undefined;
}

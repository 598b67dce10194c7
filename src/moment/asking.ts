import type { Placement } from '../wire/types.js';
import { surveyOfTag } from './tags.js';

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

/** Id of the survey that an element asks: its `survey` attribute, else the survey that its tag is named for. */
export function surveyOf(element: Element): string {
  return said(element, 'survey') ?? surveyOfTag(element.localName);
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

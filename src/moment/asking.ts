import type { Placement } from '../wire/types.js';
import { surveyOfTag } from './tags.js';

/** An element that asks. All that is known of it here, so that moment and elements need not know each other. */
export interface Asking extends HTMLElement {
  /** Opens the survey without taking focus. */
  show(): void;
  /** Takes it off the screen. */
  hide(): void;
}

/** Whether something can be shown and hidden. */
export function isAsking(target: unknown): target is Asking {
  return target instanceof HTMLElement && 'show' in target && 'hide' in target;
}

/** Id of the survey that an element asks: its `survey` attribute, else the survey that its tag is named for. */
export function surveyOf(element: Element): string {
  return element.getAttribute('survey') ?? surveyOfTag(element.localName);
}

/** Where an element stands: `panel` or, without that, `inline`. A feedback tab is always a tab. */
export function placementOf(element: Element): Placement {
  if (element.localName === 'feedback-tab') return 'tab';
  return element.getAttribute('placement') === 'panel' ? 'panel' : 'inline';
}

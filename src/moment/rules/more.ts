import { watchElsewhere } from './more/elsewhere.js';
import { pushEvents } from './more/push-events.js';

export { elsewhere, heardElsewhere } from './more/elsewhere.js';
export { isAt } from './more/is-at.js';
export { only } from './more/only.js';
export { furtherTriggers as triggers } from './more/further-triggers.js';

/** What has to begin before the first gate is asked. */
export function begin(element: Element, signal: AbortSignal): void {
  watchElsewhere(element, signal);
  pushEvents(element, signal);
}

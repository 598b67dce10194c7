import { keyOf } from './marks.js';
import { mayStore, recall, remember } from './memory.js';

/**
 * Once the visitor allows storage, what became of a panel in this page view is remembered for longer: who closes it
 * before they answer the site's dialog about consent is not to meet it again on the next page.
 */
export function keepWhenAllowed(panel: Element): void {
  if (mayStore(panel)) return;
  const changes = new MutationObserver(() => {
    const text = mayStore(panel) && recall(panel, keyOf(panel));
    if (text) remember(panel, keyOf(panel), text);
  });
  changes.observe(panel, { attributes: true, attributeFilter: ['consent'] });
}

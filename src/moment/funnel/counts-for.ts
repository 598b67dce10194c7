import { said } from '../asking.js';

/**
 * Whether the steps of an element's survey are counted: where it answers to a collector, whose
 * address ends in `/responses`, unless it says `funnel="none"`; elsewhere only with
 * `funnel="counts"`, as not every endpoint knows what to do with them.
 */
export function countsFor(element: Element): boolean {
  const wish = element.getAttribute('funnel');
  if (wish === 'counts' || wish === 'none') return wish === 'counts';
  return said(element, 'ack') !== 'none' && /\/responses\/?$/.test(endpointOf(element)?.pathname ?? '');
}

/** Where an element's counts go: where its answers do. Undefined where that is no address. */
export function endpointOf(element: Element): URL | undefined {
  try {
    const url = new URL(said(element, 'endpoint') ?? '?', element.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Matches elements that name rules, and so need what is fetched only for them. */
const withRules = '[trigger],[match],[pages],[sample],[quiet],[only],[check],[push],[force],[query-keys]';

/** Whether an element names rules of its own, as attributes or in its property `moment`. */
export function hasRules(element: Element): boolean {
  return element.matches(withRules) || 'moment' in element;
}

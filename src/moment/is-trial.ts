/** Whether an element is a trial, by its property, which frameworks set, or by its attribute: it asks in spite of quiet periods and sample. */
export function isTrial(element: Element): boolean {
  return !!Reflect.get(element, 'test') || element.hasAttribute('test');
}

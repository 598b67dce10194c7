/** Whether a survey is open, seen or not. A tab is also while it is folded. */
export function isOpen(element: Element): boolean {
  return Reflect.get(element, 'isOpen') === true;
}

/** Elements that may not use the device because of what was denied, and not because their author says so. */
const denied = new WeakSet<Element>();

/** Keeps the undelivered answers of an element in memory while its `consent` says `no-storage`, and for children, by its attribute `storage`. */
export function keepStorage(element: Element): void {
  if (!element.matches('[consent~=no-storage],[audience~=child]')) {
    if (denied.delete(element)) element.removeAttribute('storage');
    return;
  }
  if (element.getAttribute('storage') === 'none') return;
  denied.add(element);
  element.setAttribute('storage', 'none');
}

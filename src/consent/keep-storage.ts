/** Elements that may not use the device because of what was denied, and not because their author says so. */
const denied = new WeakSet<Element>();

/**
 * Keeps the undelivered answers of an element in memory while its `consent` says `no-storage`, and for children,
 * by its attribute `storage`. The client that kept them on the device is closed: its timers would open the database anew.
 */
export function keepStorage(element: Element): void {
  if (!element.matches('[consent~=no-storage],[audience~=child]')) {
    if (denied.delete(element)) element.removeAttribute('storage');
    return;
  }
  if (element.getAttribute('storage') === 'none') return;
  denied.add(element);
  const client: unknown = Reflect.get(element, 'client');
  element.setAttribute('storage', 'none');
  if (isClosable(client)) client.close();
}

/** What delivers an element's answers, as far as it matters here. */
interface Closable {
  close(): void;
}

function isClosable(value: unknown): value is Closable {
  return typeof value === 'object' && value !== null && 'close' in value;
}

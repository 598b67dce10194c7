/** What is remembered in this page view, in the words and under the keys of storage. */
export const view = new Map<string, string>();

/** Whether the site says that the visitor allows it to store things. Never for children. */
export function mayStore(element: Element): boolean {
  return element.matches('[consent~=storage i]') && mayKeepWish(element);
}

/** Whether anything at all may be kept on the device, if only what the visitor asked for: unless storage was denied. Never for children. */
export function mayKeepWish(element: Element): boolean {
  return !element.matches('[consent~=no-storage i],[audience~=child i]');
}

/** Uses localStorage, where that is allowed and possible. */
export function inStorage<Result>(
  element: Element,
  use: (storage: Storage) => Result,
  may = mayStore,
): Result | undefined {
  try {
    return may(element) ? use(localStorage) : undefined;
  } catch {
    return undefined; // Forbidden or full: what it is about then holds for the page view.
  }
}

/** What is remembered under a key: in storage, where another tab may have written it, else for the page view. */
export function recall(element: Element, key: string, may = mayStore): string | undefined {
  return inStorage(element, (storage) => storage.getItem(key), may) ?? view.get(key);
}

/** Remembers a text for the page view and, where that is allowed, for longer. */
export function remember(element: Element, key: string, text: string): void {
  view.set(key, text);
  inStorage(element, (storage) => {
    // Or what it said before would stand where the storage is full.
    storage.removeItem(key);
    storage.setItem(key, text);
  });
}

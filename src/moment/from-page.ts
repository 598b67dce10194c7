/**
 * Reads a property of the document past what the page's content may have put in its way: an
 * `<img name="body">`, whoever wrote it, makes `document.body` an image.
 */
export function fromPage<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}

/** Listens on the document, even where something is named `addEventListener`. */
export function onPage(
  type: string,
  listener: (event: Event) => void,
  options?: AddEventListenerOptions,
): void {
  fromPage('addEventListener').call(document, type, listener, options);
}

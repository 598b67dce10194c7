/**
 * Reads a property of the document past what the page's content may have put in its way: an
 * `<img name="body">`, whoever wrote it, makes `document.body` an image. The window's own names
 * cannot be taken like this, so events are heard there.
 */
export function fromPage<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}

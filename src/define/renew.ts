/** What a page may have given an element without an attribute. */
const given = ['definition', 'context', 'wording', 'moment'];

/** Puts a new element in the place of one, with all that its page gave it and nothing that a visitor did. */
export function renew(element: Element): void {
  const next = element.cloneNode(true);
  for (const name of given) {
    const value: unknown = Reflect.get(element, name);
    if (value !== undefined) Reflect.set(next, name, value);
  }
  element.replaceWith(next);
}

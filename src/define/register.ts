/**
 * Registers an element under its tag, if the tag is free and there are custom elements at all. A
 * tag that something else holds is left to it, with one warning; one that another copy of the
 * library holds is left to it in silence. Never throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const holder = customElements.get(tag);
  if (holder) {
    if (!isOurs(holder))
      console.warn(`<${tag}> is something else on this page: Kundresa shows no survey there.`);
    return;
  }
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`<${tag}> could not be registered.`, error);
  }
}

function isOurs({ prototype }: CustomElementConstructor): boolean {
  return 'show' in prototype && 'hide' in prototype;
}

import { isOurs } from './is-ours.js';

/**
 * Registers an element under its tag, if there are custom elements at all. A tag that something else
 * holds is left to it, with one warning; one that another copy of the library holds is left to it in
 * silence. Never throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  try {
    const { customElements } = globalThis;
    if (!isOurs(customElements?.get(tag)?.prototype)) customElements?.define(tag, element);
  } catch (error) {
    console.warn(`Kundresa cannot register <${tag}>.`, error);
  }
}

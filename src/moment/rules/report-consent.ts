import { warnOnce } from '../warn-once.js';

/** Says which words of an element's attribute `consent` mean nothing, so that nobody takes a slip of the pen for a choice. */
export function reportConsent(element: Element): void {
  const words = element.getAttribute('consent')?.match(/\S+/g) ?? [];
  for (const word of words)
    if (!/^(no-)?(storage|attribution|contact)$/i.test(word))
      warnOnce(
        `consent knows no “${word}”. There are storage, attribution and contact, each with “no-” before it where it is denied.`,
      );
}

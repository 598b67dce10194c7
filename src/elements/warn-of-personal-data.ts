/**
 * Has the fields for free text of an element watched for personal data, from when the visitor enters one. What
 * watches them is fetched then; where that fails, the next letter tries again.
 */
export function warnOfPersonalData(element: Element, signal: AbortSignal): void {
  for (const type of ['focusin', 'input']) element.addEventListener(type, enter, { signal });
}

function enter(event: Event): void {
  const [field] = event.composedPath();
  if (field instanceof Element && field.matches('textarea,input[type=text]'))
    void import('./watch-field.js').then(({ watchField }) => watchField(field), console.debug);
}

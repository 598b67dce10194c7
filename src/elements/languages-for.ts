/**
 * Languages that suit an element, best first: its own `lang` or the nearest around it, then the browser's,
 * where it tells.
 */
export function languagesFor(element: HTMLElement): readonly string[] {
  const around = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return [element.lang || around.lang, ...(navigator.languages ?? [])];
}

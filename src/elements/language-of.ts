/**
 * Languages that suit an element, best first: its own `lang`, the nearest one around it, the page's,
 * the browser's. Goes out through shadow roots.
 */
export function languagesFor(element: Element): readonly string[] {
  const around = nearestLang(element);
  return [...(around ? [around] : []), ...(navigator.languages ?? [navigator.language])];
}

function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

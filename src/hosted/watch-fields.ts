/** A field for free text. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Watches the fields for free text of this page and of those that take its place: when somebody writes in one,
 * what warns of personal data is fetched. Where that cannot be, nobody is warned, as without scripts.
 */
export function watchFields(): void {
  document.addEventListener('input', ({ target }) => {
    const warning = isField(target) && document.getElementById(`${target.name}-personal`);
    if (!warning) return;
    import('./warn-in-field.js').then(
      ({ warnInField }) => warnInField(target, warning),
      () => undefined,
    );
  });
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

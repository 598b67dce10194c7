import { loadFlowWords } from '../locales/flow/load-flow-words.js';
import type { Asking } from './asking.js';
import { markNever } from './mark-never.js';

/**
 * Puts a button "Don't ask me again" below the questions of a panel, in the panel's own words and looks, for
 * as long as there is something to answer. A panel that closes and opens draws itself anew, and gets it again.
 */
export async function offerNever(panel: Asking): Promise<void> {
  const root = panel.shadowRoot;
  if (!root) return;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'hint' });
  button.setAttribute('part', 'button');
  button.addEventListener('click', () => {
    markNever(panel);
    dismiss(panel);
  });
  const place = (): void => {
    const form = root.querySelector('[part~=panel] [part~=form]');
    if (!form) button.remove();
    else if (form.nextSibling !== button) form.after(button);
  };
  const lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? 'en';
  const { never: words } = await loadFlowWords(lang);
  button.textContent = words;
  new MutationObserver(place).observe(root, { childList: true, subtree: true });
  place();
}

function dismiss(panel: Asking): void {
  if ('dismiss' in panel && typeof panel.dismiss === 'function') panel.dismiss();
  else panel.hide();
}

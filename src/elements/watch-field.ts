import { loadFlowWords } from '../locales/flow/load-flow-words.js';
import { personalWarning } from '../survey/personal-warning.js';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Each field that is watched, and its warning. */
const watched = new WeakMap<Field, HTMLElement>();

/**
 * Warns below a field for free text, now and while it is typed into, as long as it holds what looks like an
 * e-mail address, a phone number, a personal number, a card or an account. Announced politely. What
 * was typed is never changed, and sending it is never prevented. Fields that ask for such data are left alone.
 */
export function watchField(field: Element): void {
  if (!isFreeText(field) || watched.has(field)) return;
  const warning = document.createElement('p');
  Object.assign(warning, { className: 'title hint', role: 'status' });
  warning.setAttribute('part', 'hint');
  watched.set(field, warning);
  // A field may be drawn anew for the next question.
  new MutationObserver(() => void warn(field)).observe(field, { attributeFilter: ['id', 'name'] });
  field.addEventListener('input', () => void warn(field));
  field.closest('.question')?.append(warning);
  // A screen reader has to know the region before it says something.
  requestAnimationFrame(() => void warn(field));
}

function isFreeText(target: Element): target is Field {
  const isText = target instanceof HTMLInputElement && target.type === 'text' && !target.autocomplete;
  return isText || target instanceof HTMLTextAreaElement;
}

async function warn(field: Field): Promise<void> {
  const lang = field.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  const text = personalWarning(field.value, { ...(await loadFlowWords(lang)), lang });
  const warning = watched.get(field);
  if (warning && warning.textContent !== text) warning.textContent = text;
}

import type { SurveyElement } from '../../src/elements/survey-element.js';
import type { SurveyEventMap } from '../../src/elements/survey-event.js';

/** Puts an element on the page from its HTML, and waits until it has drawn itself. */
export async function placed<E extends SurveyElement>(markup: string): Promise<E> {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  const element = holder.firstElementChild as E;
  await settled(element);
  return element;
}

/** Waits until the words are there and everything is drawn. */
export async function settled(element: SurveyElement): Promise<void> {
  const root = (): ParentNode => element.renderRoot;
  await until(() => !root().querySelector('slot'), element);
}

/** Waits until something holds, looking after each drawing of the element. */
export async function until(holds: () => boolean, element: SurveyElement): Promise<void> {
  for (let drawings = 0; drawings < 500; drawings++) {
    await element.updateComplete;
    if (holds()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`It never held: ${holds.toString()}\n${element.renderRoot.textContent?.trim() ?? ''}`);
}

/** The next event of a type from an element. */
export function next<T extends keyof SurveyEventMap>(
  element: SurveyElement,
  type: T,
): Promise<SurveyEventMap[T]> {
  return new Promise((resolve) => element.addEventListener(type, (event) => resolve(event), { once: true }));
}

/** One thing within an element's shadow root. */
export function inside<E extends Element = HTMLElement>(element: SurveyElement, selector: string): E {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}

/** The radio button with a value. */
export function radio(element: SurveyElement, value: string | number): HTMLInputElement {
  return inside<HTMLInputElement>(element, `input[type=radio][value="${value}"]`);
}

/** Types into a field as a visitor does. */
export function typeInto(element: SurveyElement, selector: string, text: string): void {
  const field = inside<HTMLInputElement>(element, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses the button that sends the page. */
export function submit(element: SurveyElement): void {
  inside<HTMLButtonElement>(element, '.submit').click();
}

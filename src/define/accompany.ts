import type { SurveyElement } from '../elements/survey-element.js';
import { takeBack } from '../elements/take-back.js';
import { closeLoop } from '../loop/close-loop.js';
import { answersTo, isCollector } from '../moment/funnel/answers-to.js';

export interface AccompanyOptions {
  /** What the visitor did, or the `survey-connect` of an element that gives receipts. */
  readonly act: Event;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** What is answered, as far as it matters here. */
type Answered = Element & Partial<Pick<SurveyElement, 'tell'>>;

const freeText = 'textarea,input[type=text]';
/** The stays of elements on a page for which the loop is closed already. */
const closed = new WeakSet<AbortSignal>();
/** Surveys that visitors have begun to answer, each with its element on its way through the page. */
const begun = new WeakSet<object>();

/**
 * Stands by while a visitor answers, from what they do first: tells the page that they have begun, has fields
 * for free text watched for personal data, takes thanks back when an answer is refused after them, makes a kiosk
 * of an element that says so, and shows what became of answers, from the first one that is sent or from when a
 * feedback tab is entered. Calling it again is harmless.
 */
export function accompany(element: Answered, { act, signal }: AccompanyOptions): void {
  element.addEventListener('survey-delivery', hear, { signal });
  takeBack(element as SurveyElement);
  const run = Object(Reflect.get(element, 'run'));
  if (act.type === 'input' && !begun.has(run)) {
    begun.add(run);
    element.tell?.('survey-start');
  }
  const fields = entered(element.shadowRoot);
  if (fields.length > 0)
    import('../elements/watch-field.js').then(
      ({ watchField }) => fields.forEach((field) => watchField(field)),
      console.debug,
    );
  if (element.matches('[kiosk]'))
    import('./kiosk-mode.js').then(({ kioskMode }) => kioskMode(element, { act, signal }), console.debug);
  const to = answersTo(element);
  if (!isTime(element, act) || closed.has(signal) || !to || !isCollector(element, to)) return;
  closed.add(signal);
  closeLoop(element, { endpoint: new URL(to.endpoint), signal, first: act });
}

function hear({ target }: Event): void {
  takeBack(target as SurveyElement);
}

/** The fields for free text that the visitor is in, or has been. */
function entered(root: ShadowRoot | null): readonly Element[] {
  const fields = root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(freeText) ?? [];
  return [...fields].filter((field) => field.value !== '' || field === root?.activeElement);
}

/** The code of a receipt travels with the answer, so that it has to be there before. */
function isTime(element: Element, { type }: Event): boolean {
  return (
    type === 'survey-send' ||
    element.matches('[receipt]') ||
    (type === 'focusin' && element.matches('feedback-tab'))
  );
}

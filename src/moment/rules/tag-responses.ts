import { isForced } from './gates.js';
import { pageWithQuery } from './page-with-query.js';
import { samplingOf } from './sample.js';
import { subjectOf } from './subject-of.js';

/** How those who are asked were chosen, and what of the address is named, travels with what they say, before the page looks at it. */
export function tagResponses(element: Element, signal: AbortSignal): void {
  element.addEventListener(
    'survey-send',
    (event) => {
      const response: unknown = Reflect.get(event, 'response');
      if (typeof response === 'object' && response !== null) tagged(element, response);
    },
    { capture: true, signal },
  );
}

/** A response, the same object, with what the rules of an element add to it. */
export function tagged(element: Element, response: object): object {
  const subject = subjectOf(element);
  const sampling = samplingOf(element);
  const page = pageWithQuery(element);
  return Object.assign(
    response,
    subject && { context: { ...Reflect.get(response, 'context'), subject } },
    sampling && { sampling },
    page && { page },
    isForced(element) && { test: true },
  );
}

import { ruleOf } from '../rule-of.js';
import { isForced } from './gates.js';
import { pageWithQuery } from './page-with-query.js';
import { samplingOf } from './sample.js';

/** How those who are asked were chosen, and what of the address is named, travels with what they say, before the page looks at it. */
export function tagResponses(element: Element, signal: AbortSignal): void {
  element.addEventListener(
    'survey-send',
    (event) => {
      const response: unknown = Reflect.get(event, 'response');
      if (typeof response !== 'object' || response === null) return;
      const subject = ruleOf(element, 'subject');
      if (subject) Object.assign(response, { context: { ...Reflect.get(response, 'context'), subject } });
      const sampling = samplingOf(element);
      if (sampling) Object.assign(response, { sampling });
      const page = pageWithQuery(element);
      if (page) Object.assign(response, { page });
      if (isForced(element)) Object.assign(response, { test: true });
    },
    { capture: true, signal },
  );
}

import { hasRules } from '../moment/has-rules.js';
import { orderOf, placementOf, said, surveyOf } from '../moment/asking.js';
import type * as Rules from '../moment/rules.js';

/** What stands for what is made anew for each response. */
const later = '…';

/**
 * What a survey would send, but for what is answered: with all its tags and what its rules add. Of one whose
 * code has not arrived, what its attributes say.
 */
export function envelopeOf(element: Element, rules: typeof Rules): object {
  const envelope = {
    type: 'response',
    v: 1,
    survey: surveyOf(element),
    ...('tags' in element && typeof element.tags === 'function' ? Object(element.tags()) : tagsOf(element)),
    id: later,
    revision: 1,
    startedAt: later,
    answeredAt: later,
    status: 'complete',
    answers: [later],
  };
  return hasRules(element) ? rules.tagged(element, envelope) : envelope;
}

function tagsOf(element: Element): object {
  const order = orderOf(element);
  const words = ['stage', 'touchpoint', 'site'].map((name) => [name, said(element, name)] as const);
  const pairs = Array.from(
    element.attributes,
    ({ name, value }) => [name.split('context-')[1], value] as const,
  );
  const context = Object.fromEntries(pairs.filter(([name]) => name));
  return {
    channel: 'web',
    placement: placementOf(element),
    page: location.origin + location.pathname,
    ...Object.fromEntries(words.filter(([, value]) => value !== undefined)),
    ...(Object.keys(context).length > 0 ? { context } : {}),
    ...(order ? { order: { id: order } } : {}),
    ...(element.hasAttribute('test') ? { test: true } : {}),
  };
}

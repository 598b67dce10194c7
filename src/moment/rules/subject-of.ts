import { hasGpc } from '../../consent/has-gpc.js';
import { ruleOf } from '../rule-of.js';

/**
 * The pseudonym of whoever is asked, where the rule `subject` names one. Undefined for children, and where the
 * browser says by Global Privacy Control that nothing may be shared: then it is sent nowhere.
 */
export function subjectOf(element: Element): string | undefined {
  return hasGpc() || element.matches('[audience~=child i]') ? undefined : ruleOf(element, 'subject');
}

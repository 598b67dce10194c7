import { serialise } from '../survey/serialise.js';
import type { SurveyElement } from './survey-element.js';

/**
 * An answer in the address; in the tags a text of more than 200 characters, a name of more than 64, a
 * number, or a placement that is no word.
 */
const special = /kundresa\.|":\d|[^"]{65}":|[^"]{201}|ent":"\w*[^\w"]/;

/** Colons after a name, from which on the context may hold more pairs than its 20: four names are always there. */
const fewest = 25;
/** Matches elements that may have to leave something out. */
export const spared = '[audience],[consent~=no-contact i]';

/**
 * Whether there are answers to fill in, questions to leave out, or tags that an endpoint might refuse. A quick look that errs on
 * the safe side: what finds out, and mends it, is fetched then and only then.
 */
export function isSpecial(element: SurveyElement): boolean {
  const text = location.search + serialise(element.tags());
  return element.matches(spared) || special.test(text) || text.split('":').length > fewest;
}

import type { Destination } from '../../client/record.js';
import { uuid } from '../../client/uuid.js';
import { present } from '../../survey/present.js';
import { serialise } from '../../survey/serialise.js';
import { surveyOfTag } from '../../survey/survey-of-tag.js';
import type { FunnelItem } from '../../wire/types.js';
import { placementOf, said } from '../asking.js';
import { sendLater } from './send-later.js';

export type Step = FunnelItem['event'];

/** What became of one survey in one page view. */
export interface Visit {
  /** Id of the survey, which may become known only when it shows. */
  survey: string;
  /** Counts a step, and those that lead to it, unless they were counted. */
  step(event: Step, reason?: string): void;
}

/** The step that leads to another. */
const before: Readonly<Partial<Record<Step, Step>>> = {
  shown: 'eligible',
  started: 'shown',
  answered: 'started',
  completed: 'answered',
  dismissed: 'shown',
  suppressed: 'eligible',
};

/** What tells two surveys on a page apart, besides what stands within them. */
const distinguishing = ['stage', 'touchpoint', 'site', 'survey', 'src', 'order-id', 'orderId'];
/** By what stands where on which page: the elements themselves may be replaced by others. */
const visits = new Map<string, Visit>();
/** The page that was loaded, where there is one. */
const landing = globalThis.location?.pathname;

/**
 * The visit of an element's survey on the page where it stands now.
 *
 * @param to where its steps are posted
 */
export function visitOf(element: Element, to: Destination): Visit {
  const { pathname } = location;
  const { localName, textContent } = element;
  // Where it stands is the same before its code is there and after.
  const own = [placementOf(element), ...distinguishing.map((name) => said(element, name))];
  const key = serialise([pathname, localName, textContent, Reflect.get(element, 'definition'), own]);
  const visit = visits.get(key) ?? begin(element, { to, isAgain: pathname === landing && wasSeenBefore() });
  visits.set(key, visit);
  return visit;
}

/** Whether this page was loaded again, or gone back to: then it was counted when it first was. */
function wasSeenBefore(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((navigation) => /^(reload|back)/.test(Reflect.get(navigation, 'type')));
}

interface Beginning {
  readonly to: Destination;
  readonly isAgain: boolean;
}

function begin(element: Element, { to, isAgain }: Beginning): Visit {
  const done = new Set<Step>(isAgain ? ['eligible', 'shown', 'suppressed'] : []);
  const visit: Visit = {
    survey: said(element, 'survey') ?? surveyOfTag(element.localName),
    step(event, reason) {
      if (done.has(event) || (event === 'dismissed' && done.has('completed'))) return;
      done.add(event);
      const earlier = before[event];
      if (earlier) visit.step(earlier);
      sendLater(to, {
        type: 'funnel',
        v: 1,
        id: uuid(),
        event,
        // Asked for when it is sent.
        get survey() {
          return visit.survey;
        },
        channel: 'web',
        placement: placementOf(element),
        ...present({ ...tagsOf(element), reason }),
        at: new Date().toISOString(),
      });
    },
  };
  return visit;
}

function tagsOf(
  element: Element,
): Record<'stage' | 'touchpoint' | 'site', string | undefined> & { test: true | undefined } {
  const [stage, touchpoint, site] = ['stage', 'touchpoint', 'site'].map((name) => said(element, name));
  const { force }: { force?: boolean } = Object(Reflect.get(element, 'moment'));
  const isTrial = force || Reflect.get(element, 'test') || element.matches('[test],[force]');
  return { stage, touchpoint, site, test: isTrial ? true : undefined };
}

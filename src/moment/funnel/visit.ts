import { orderOf, placementOf, said, surveyOf } from '../asking.js';
import { uuid } from '../../client/uuid.js';
import { ruleOf } from '../rule-of.js';
import type { FunnelItem } from '../../wire/types.js';
import { endpointOf } from './counts-for.js';
import { sendLater } from './send-later.js';

type Step = FunnelItem['event'];

/** What became of one survey in one page view. */
export interface Visit {
  /** Id of the survey, which may become known only when it shows. */
  survey: string;
  /** Counts a step, and those that lead to it, unless they were counted. */
  step(step: Step, reason?: string): void;
}

/** The steps that lead to one. */
const before: Readonly<Partial<Record<Step, Step>>> = {
  shown: 'eligible',
  started: 'shown',
  answered: 'started',
  completed: 'answered',
  dismissed: 'shown',
};

/** By what stands where on which page: the elements themselves may be replaced by others. */
const visits = new Map<string, Visit>();
/** The page that was loaded. */
const landing = location.pathname;

/** The visit of an element's survey on the page where it stands now. */
export function visitOf(element: Element): Visit {
  const path = location.pathname;
  const tags = ['touchpoint', 'site'].map((name) => said(element, name));
  const key = JSON.stringify([path, surveyOf(element), placementOf(element), orderOf(element), ...tags]);
  const visit = visits.get(key) ?? begin(element, path === landing && wasSeenBefore());
  visits.set(key, visit);
  return visit;
}

/** Whether this page was loaded again, or gone back to: then it was counted when it first was. */
function wasSeenBefore(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return /^(reload|back_forward)$/.test(String(Reflect.get(navigation ?? {}, 'type')));
}

function begin(element: Element, isAgain: boolean): Visit {
  const done = new Set<Step>(isAgain ? ['eligible', 'shown', 'suppressed'] : []);
  const visit: Visit = {
    survey: surveyOf(element),
    step(event, reason) {
      if (done.has(event) || (event === 'dismissed' && done.has('completed'))) return;
      done.add(event);
      const earlier = before[event];
      if (earlier) visit.step(earlier);
      const endpoint = endpointOf(element);
      if (endpoint)
        sendLater(
          endpoint,
          itemOf(element, visit, { event, reason }),
          said(element, 'content-type', 'contentType'),
        );
    },
  };
  return visit;
}

/** One step as it travels. The survey is asked for when it does. */
function itemOf(
  element: Element,
  visit: Visit,
  { event, reason }: { event: Step; reason: string | undefined },
): FunnelItem {
  return {
    type: 'funnel',
    v: 1,
    id: uuid(),
    event,
    ...(reason === undefined ? {} : { reason }),
    get survey() {
      return visit.survey;
    },
    ...tagsOf(element),
    channel: 'web',
    placement: placementOf(element),
    at: new Date().toISOString(),
  };
}

function tagsOf(element: Element): Partial<FunnelItem> {
  const tags: Record<string, string | boolean> = {};
  for (const name of ['stage', 'touchpoint', 'site']) {
    const value = said(element, name);
    if (value) tags[name] = value;
  }
  if (element.hasAttribute('test') || ruleOf(element, 'force')) tags['test'] = true;
  return tags;
}

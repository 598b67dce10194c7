import { placementOf, surveyOf } from '../moment/asking.js';
import { mayStore } from '../moment/memory.js';
import type * as Rules from '../moment/rules.js';
import { attributeFindings } from './attribute-findings.js';
import { contrastFindings } from './contrast-findings.js';
import { addressOf, endpointFindings } from './endpoint-findings.js';
import { envelopeOf } from './envelope.js';
import { open, type Finding } from './finding.js';
import { gateFindings } from './gate-findings.js';
import type { History } from './history.js';
import { isOpen } from './is-open.js';
import { policyFindings } from './policy-findings.js';
import type { Policies } from './policy.js';
import type { Reached } from './reach.js';
import { sightFinding } from './sight-finding.js';
import { statusOf } from './status-of.js';
import { isStandIn } from './surveys-on-page.js';
import { tagFindings } from './tag-findings.js';
import type { DoctorWords } from './words/index.js';

/** What the doctor shows of one survey. */
export interface Chart {
  /** The tag, as it is written. */
  readonly tag: string;
  /** Id of the survey. */
  readonly survey: string;
  readonly status: Finding;
  readonly gates: readonly Finding[];
  /** What follows is not known of an interface of the page's own. */
  readonly written?: readonly Finding[];
  readonly endpoint?: readonly Finding[];
  readonly contrast?: readonly Finding[];
  readonly sent?: readonly Finding[];
  /** As JSON. */
  readonly envelope?: string;
}

/** What is known of the page by now. */
export interface Known {
  readonly words: DoctorWords;
  readonly rules: typeof Rules;
  readonly history: History;
  /** Of each endpoint's address, once it was looked at. */
  readonly reached: ReadonlyMap<string, Reached>;
  readonly policies: Policies | undefined;
  readonly probe: HTMLElement;
  /** Watches what is scrolled into view. */
  readonly crossing: IntersectionObserver;
  readonly now: number;
}

/** Examines every survey of a page. Changes nothing, sends nothing. */
export function chartsOf(surveys: readonly Element[], known: Known): Promise<Chart[]> {
  return Promise.all(surveys.map((element) => chartOf(element, { surveys, known })));
}

async function chartOf(
  element: Element,
  { surveys, known }: { surveys: readonly Element[]; known: Known },
): Promise<Chart> {
  const { words, rules, history, reached, policies, probe, crossing, now } = known;
  const more = await rules.moreOf(element);
  const other = surveys.find((each) => each !== element && isOpenPanel(each) && isPanel(element));
  rules.reportConsent(element);
  const gates = gateFindings(element, { words, rules, more, other, now });
  const sight =
    isOpen(element) && !isStandIn(element) ? await sightFinding(element, { words, crossing }) : undefined;
  const seen = {
    tag: isStandIn(element) ? 'createMoment()' : `<${element.localName}>`,
    survey: surveyOf(element),
    status: statusOf(element, { words, rules, gates, sight, ...history.of(element) }),
    gates: [...gates, ...audienceFindings(element, words)],
  };
  if (isStandIn(element)) return seen;
  return {
    ...seen,
    written: attributeFindings(element, words),
    endpoint: [
      ...endpointFindings(element, { words, policies, reached: reached.get(addressOf(element)?.href ?? '') }),
      ...policyFindings(policies, words),
    ],
    contrast: contrastFindings(element, { words, probe }),
    sent: tagFindings(element, words),
    envelope: JSON.stringify(envelopeOf(element, rules), null, 2),
  };
}

/** What is remembered, and what is not asked of children. */
function audienceFindings(element: Element, { gates }: DoctorWords): Finding[] {
  if (!element.matches('[audience~=child i]'))
    return [open(gates[mayStore(element) ? 'stored' : 'notStored'])];
  return [open(gates[element.matches('[audience~=text i]') ? 'childText' : 'child'])];
}

function isPanel(element: Element): boolean {
  return placementOf(element) === 'panel';
}

function isOpenPanel(element: Element): boolean {
  return isPanel(element) && isOpen(element);
}

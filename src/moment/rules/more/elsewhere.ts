import { orderOf, surveyOf } from '../../asking.js';
import { ruleOf } from '../../rule-of.js';
import { passed, type Verdict } from '../../verdict.js';
import { subjectOf } from '../subject-of.js';

/** What the collector says about asking: `GET /moment`. */
interface Said {
  readonly asked?: boolean;
  /** The touchpoint that needs an answer most. */
  readonly touchpoint?: string;
}

const answers = new WeakMap<Element, Said>();
const questions = new WeakMap<Element, Promise<void>>();
/** Longest that a survey, never the page, waits for the collector, in milliseconds. */
const patience = 2000;

/**
 * Asks the collector, where the rule `check` names its address, whether this order or subject was
 * asked before, and which touchpoint needs an answer most, where the address asks for that with
 * `budget=journey`.
 */
export function watchElsewhere(element: Element, signal: AbortSignal): void {
  const address = ruleOf(element, 'check');
  if (address) questions.set(element, ask(element, address, signal));
}

async function ask(element: Element, address: string, signal: AbortSignal): Promise<void> {
  try {
    const url = new URL(address, element.baseURI);
    const about = {
      survey: surveyOf(element),
      site: element.getAttribute('site'),
      order: orderOf(element),
      subject: subjectOf(element),
      touchpoint: element.getAttribute('touchpoint'),
    };
    for (const [name, value] of Object.entries(about)) if (value) url.searchParams.set(name, value);
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) return;
    const said: unknown = await response.json();
    if (typeof said === 'object' && said !== null) answers.set(element, said);
  } catch {
    // The collector cannot be reached: then it has no say.
  }
}

/** Waits for what the collector says, at most two seconds. What has not arrived then has no say, nor has what cannot be read. */
export async function heardElsewhere(element: Element): Promise<void> {
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([questions.get(element), timeout]);
}

/** What the collector has said, if it has said anything yet. */
export function elsewhere(element: Element): Verdict {
  const { asked, touchpoint } = answers.get(element) ?? {};
  if (asked === true) return { passed: false, reason: 'asked' };
  const own = element.getAttribute('touchpoint');
  if (touchpoint && own && touchpoint !== own) return { passed: false, reason: 'budget', rule: touchpoint };
  return passed;
}

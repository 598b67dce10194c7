import { placementOf } from '../moment/asking.js';
import { hasRules } from '../moment/has-rules.js';
import type * as Rules from '../moment/rules.js';
import type { Finding } from './finding.js';
import { isStandIn } from './surveys-on-page.js';
import type { DoctorWords } from './words/index.js';

/** What a survey's status follows from. */
export interface StatusQuestion {
  readonly words: DoctorWords;
  readonly rules: typeof Rules;
  /** What its gates say. */
  readonly gates: readonly Finding[];
  /** The event by which the page kept it from showing. */
  readonly prevented: string | undefined;
  /** Whether its moment came, and it was closed since. */
  readonly wasShown: boolean;
}

/** Whether a survey is on screen, or the first reason why not, in one sentence. */
export function statusOf(element: Element, question: StatusQuestion): Finding {
  const { words, rules, gates, prevented, wasShown } = question;
  const { status } = words;
  const isForced = hasRules(element) && rules.isForced(element);
  if (isOpen(element)) {
    const why = isStandIn(element) ? undefined : unseen(element);
    if (why) return { sign: 'bad', text: status.not(words.gates[why]) };
    return { sign: 'good', text: isForced ? status.forced : status.shown };
  }
  if (prevented) return { sign: 'bad', text: status.not(words.gates.prevented(prevented)) };
  const failed = isForced ? undefined : gates.find(({ sign }) => sign === 'bad');
  if (failed) return { sign: 'bad', text: status.not(failed.text) };
  if (wasShown) return { sign: 'open', text: status.closed };
  return { sign: 'open', text: waiting(element, question) };
}

/** A tab is on screen also while it is folded. */
function isOpen(element: Element): boolean {
  return Reflect.get(element, 'isOpen') === true;
}

/** Why nothing is to be seen of what is open: it cannot be drawn, or the page hides it. */
function unseen(element: Element): 'undrawn' | 'hidden' | undefined {
  const card = element.shadowRoot?.querySelector('[part~=card],[part~=tab]');
  if (!card) return 'undrawn';
  const isHidden = !card.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isHidden || card.getClientRects().length === 0 ? 'hidden' : undefined;
}

function waiting(element: Element, { words: { status }, rules }: StatusQuestion): string {
  const waits = placementOf(element) === 'panel' || rules.ruleOf(element, 'trigger') !== undefined;
  if (!waits) return customElements.get(element.localName) ? status.coming : status.unmade;
  const triggers = rules.triggersOf(element).map(([name, value]) => (value ? `${name}:${value}` : name));
  if (triggers.join() === 'manual') return status.manual;
  return status.waits(triggers.join(' '), rules.ruleOf(element, 'match') === 'all' && triggers.length > 1);
}

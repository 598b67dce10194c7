import { placementOf } from '../moment/asking.js';
import { hasRules } from '../moment/has-rules.js';
import type * as Rules from '../moment/rules.js';
import type { Finding } from './finding.js';
import { isOpen } from './is-open.js';
import type { DoctorWords } from './words/index.js';

/** What a survey's status follows from. */
export interface StatusQuestion {
  readonly words: DoctorWords;
  readonly rules: typeof Rules;
  /** What its gates say. */
  readonly gates: readonly Finding[];
  /** Why what is open is not seen. */
  readonly sight: Finding | undefined;
  /** The event by which the page kept it from showing. */
  readonly prevented: string | undefined;
  /** Whether its moment came, and it was closed since. */
  readonly wasShown: boolean;
}

/** Whether a survey is on screen, or the first reason why not, in one sentence. */
export function statusOf(element: Element, question: StatusQuestion): Finding {
  const { words, rules, gates, sight, prevented, wasShown } = question;
  const { status } = words;
  const isForced = hasRules(element) && rules.isForced(element);
  if (isOpen(element)) {
    if (sight) return sight;
    return { sign: 'good', text: isForced ? status.forced : status.shown };
  }
  if (prevented) return { sign: 'bad', text: status.not(words.gates.prevented(prevented)) };
  const failed = isForced ? undefined : gates.find(({ sign }) => sign === 'bad');
  if (failed) return { sign: 'bad', text: status.not(failed.text) };
  if (wasShown) return { sign: 'open', text: status.closed };
  return { sign: 'open', text: waiting(element, question) };
}

function waiting(element: Element, { words: { status }, rules }: StatusQuestion): string {
  const waits = placementOf(element) === 'panel' || rules.ruleOf(element, 'trigger') !== undefined;
  if (!waits) return customElements.get(element.localName) ? status.coming : status.unmade;
  const triggers = rules.triggersOf(element).map(([name, value]) => (value ? `${name}:${value}` : name));
  if (triggers.join() === 'manual') return status.manual;
  return status.waits(triggers.join(' '), rules.ruleOf(element, 'match') === 'all' && triggers.length > 1);
}

import { hasRules } from '../moment/has-rules.js';
import { surveyOf } from '../moment/asking.js';
import { quiet } from '../moment/marks.js';
import { view } from '../moment/memory.js';
import { unprotected } from '../moment/protected.js';
import type * as Rules from '../moment/rules.js';
import type * as More from '../moment/rules/more.js';
import { bad, either, good, open, type Finding } from './finding.js';
import { isOpen } from './is-open.js';
import type { DoctorWords } from './words/index.js';

/** What the gates of one survey are asked with. */
export interface GateQuestion {
  readonly words: DoctorWords;
  readonly rules: typeof Rules;
  /** The rarer rules, where the survey names one. */
  readonly more: typeof More | undefined;
  /** Another panel that is open. */
  readonly other: Element | undefined;
  readonly now: number;
}

/**
 * What every gate says of one survey, in the order in which they are asked. Draws no lot: that is done when
 * the survey could ask, and once.
 */
export function gateFindings(element: Element, question: GateQuestion): Finding[] {
  const { words, rules, more, other } = question;
  const said = words.gates;
  const named = hasRules(element);
  const isFree = unprotected(element, more?.isAt).passed;
  return [
    ...(named && rules.isForced(element) ? [open(said.forced)] : []),
    ...(element.hasAttribute('test') ? [open(said.trial)] : []),
    ...(named ? [pageFinding(element, question)] : []),
    either(isFree, said[isFree ? 'unprotected' : 'protected']),
    ...(named ? [onlyFinding(element, question)] : []),
    quietFinding(element, question),
    ...(named ? [sampleFinding(element, question), ...elsewhereFinding(element, question)] : []),
    other ? bad(said.another(surveyOf(other))) : good(said.noOther),
  ];
}

function pageFinding(element: Element, { words, rules, more }: GateQuestion): Finding {
  const pages = rules.ruleOf(element, 'pages');
  if (pages === undefined) return good(words.gates.everyPage);
  const isOn = rules.gates.page(element, { more, quiet: () => quiet(element) }).passed;
  return either(isOn, words.gates.page(pages, isOn));
}

function onlyFinding(element: Element, { words, rules, more }: GateQuestion): Finding {
  const only = rules.ruleOf(element, 'only');
  const verdict = more?.only(element);
  if (only === undefined || !verdict) return good(words.gates.everybody);
  return verdict.passed ? good(words.gates.onlyHolds(only)) : bad(words.gates.only(verdict.rule ?? only));
}

function quietFinding(element: Element, { words, now }: GateQuestion): Finding {
  const verdict = quiet(element);
  // What is on screen now stays there; it keeps the next one away.
  const say = isOpen(element) ? open : bad;
  if (verdict.passed) return good(words.gates.notQuiet);
  if (verdict.reason === 'never') return say(words.gates.never);
  const left = (verdict.until ?? Infinity) - now;
  return say(left === Infinity ? words.gates.quietForever : words.gates.quiet(timeLeft(left, words)));
}

function sampleFinding(element: Element, { words, rules }: GateQuestion): Finding {
  const rule = rules.ruleOf(element, 'sample');
  if (rule === undefined) return good(words.gates.noSample);
  if (!view.has(`kundresa:dice:${surveyOf(element)}`)) return open(words.gates.notDrawn(rule));
  const { passed } = rules.gates.sample(element);
  return either(passed, words.gates[passed ? 'sampled' : 'sample'](rule));
}

function elsewhereFinding(element: Element, { words, rules, more }: GateQuestion): Finding[] {
  if (!rules.ruleOf(element, 'check')) return [];
  const verdict = more?.elsewhere(element);
  if (!verdict || verdict.passed) return [good(words.gates.notAsked)];
  return [bad(verdict.reason === 'asked' ? words.gates.asked : words.gates.budget(verdict.rule ?? ''))];
}

/** In days, and in hours on the last one. */
function timeLeft(milliseconds: number, words: DoctorWords): string {
  const hours = Math.ceil(milliseconds / 3_600_000);
  return hours > 24 ? words.days(Math.ceil(hours / 24)) : words.hours(hours);
}

import { ruleOf, wordsOf } from '../../rule-of.js';
import { passed, type Verdict } from '../../verdict.js';
import { warnOnce } from '../../warn-once.js';
import { inDataLayer } from './in-data-layer.js';
import { isInSchedule } from './is-in-schedule.js';
import { isDevice, isLanguage, isReferrer, isVisit } from './visitor.js';

/** One condition of the rule `only`. Throws when the value makes no sense. */
type Condition = (values: readonly string[], element: Element) => boolean;

const conditions: Readonly<Record<string, Condition>> = {
  device: isDevice,
  language: isLanguage,
  referrer: isReferrer,
  visit: isVisit,
  data: inDataLayer,
};
/** These belong together: the hours are those of the zone. */
const times = ['from', 'to', 'days', 'hours', 'zone'];

/**
 * Whether the rule `only` holds: all that it names. Of values with commas between them one is enough.
 * What makes no sense never holds, and is reported once.
 */
export function only(element: Element): Verdict {
  const words = wordsOf(ruleOf(element, 'only') ?? '');
  const schedule = words.filter(([name]) => times.includes(name));
  for (const [name, value] of words) {
    const rule = `${name}:${value}`;
    const holds = (): boolean =>
      times.includes(name)
        ? isInSchedule({ ...Object.fromEntries(schedule), [name]: value }, new Date())
        : conditionNamed(name)(value.split(','), element);
    if (!isTrue(rule, holds)) return { passed: false, reason: 'only', rule };
  }
  return passed;
}

function conditionNamed(name: string): Condition {
  const condition = Object.hasOwn(conditions, name) && conditions[name];
  if (!condition) throw new Error('There is no such condition.');
  return condition;
}

function isTrue(rule: string, holds: () => boolean): boolean {
  try {
    return holds();
  } catch (error) {
    warnOnce(`the condition “${rule}” is wrong.`, error);
    return false;
  }
}

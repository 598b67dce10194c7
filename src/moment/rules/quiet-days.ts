import type { QuietDays } from '../marks.js';
import { ruleOf, wordsOf } from '../rule-of.js';
import { warnOnce } from '../warn-once.js';

const outcomes = ['answered', 'dismissed', 'ignored', 'ignored-twice', 'any'];

/** The days of the rule `quiet`: `answered:90 dismissed:forever`. What makes no sense is reported and changes nothing. */
export function quietDaysOf(element: Element): Partial<QuietDays> {
  const days: Record<string, number> = {};
  for (const [name, value] of wordsOf(ruleOf(element, 'quiet') ?? '')) {
    if (name === 'never') days[name] = Infinity;
    const number = value === 'forever' ? Infinity : Number.parseFloat(value);
    if (outcomes.includes(name) && number >= 0) days[name] = number;
    else if (name !== 'never') warnOnce(`quiet cannot be “${name}:${value}”.`);
  }
  return days;
}

import type { Sampling } from '../../wire/types.js';
import { surveyOf } from '../asking.js';
import { recall, remember, view } from '../memory.js';
import { ruleOf } from '../rule-of.js';
import { failed, passed, type Verdict } from '../verdict.js';
import { warnOnce } from '../warn-once.js';

/**
 * Whether an element asks this visitor. A number from 0 to 1 is drawn for each survey, kept under
 * `kundresa:dice:<survey>` with consent to storage and for the page view without, and is to be lower
 * than the share. For `every:5` a fifth is added to it at each page view, so that from a random start
 * on exactly every fifth is asked.
 */
export function sample(element: Element): Verdict {
  if (!ruleOf(element, 'sample')) return passed;
  const { method, rate } = samplingOf(element) ?? { rate: 0 };
  const key = `kundresa:dice:${surveyOf(element)}`;
  let drawn = Number(view.get(key) ?? Number.NaN);
  if (!(drawn >= 0)) {
    drawn = Number(recall(element, key) ?? Number.NaN);
    if (!(drawn >= 0 && drawn < 1)) drawn = Math.random();
    if (method === 'every') drawn = (drawn + rate) % 1;
    remember(element, key, String(drawn));
  }
  return drawn < rate ? passed : failed('sample');
}

/** How those who are asked are chosen. Undefined when all are, or when the rule makes no sense. */
export function samplingOf(element: Element): Sampling | undefined {
  const rule = ruleOf(element, 'sample')?.trim();
  if (!rule) return undefined;
  const [, every] = /^every:(\d+)$/.exec(rule) ?? [];
  // Half of `2,5%` would be worse than none.
  const [, share, percent] = /^([\d.]+(?:e-\d+)?)\s?(%?)$/.exec(rule) ?? [];
  const rate = every ? 1 / Number(every) : Number(share) / (percent ? 100 : 1);
  if (rate >= 0 && rate <= 1) return { method: every ? 'every' : 'share', rate };
  warnOnce(`sample cannot be “${rule}”: write 10%, or every:10.`);
  return undefined;
}

import { answersIn, joined, type Family } from './families.js';
import { fewUnder } from './few-under.js';
import { answersNeeded } from './statistics/index.js';
import type { PlaceId } from './weakest-link-types.js';

/** The smallest gap that the plan for more answers looks for: this part of the scale, as 20 points of NPS. */
export const soughtPart = 0.1;

/** How many more answers each touchpoint needs until a gap of the sought size would be found. */
export function moreAnswers(
  family: Family,
  { eachOther }: { eachOther: boolean },
): readonly (PlaceId & { more: number })[] {
  const { members, scale, span } = family;
  const variance = scale.variance(joined(members)) || (span * span) / 4;
  const tests = eachOther ? 1 : Math.max(1, members.length);
  const most = eachOther ? 1 : Math.max(1, members.length - 1);
  const plan = { gap: span * soughtPart, variance, tests };
  const alone = answersNeeded({ ...plan, others: Infinity });
  const alike = Math.ceil(alone * (1 + 1 / most));
  return members.map((each) => {
    const n = answersIn(each.counts);
    const rest = answersIn(joined(members.filter((other) => other !== each)));
    const needed = Math.min(alike, answersNeeded({ ...plan, others: eachOther ? n : rest }));
    return {
      stage: each.stage,
      touchpoint: each.touchpoint,
      more: Math.max(0, Math.max(fewUnder, needed) - n),
    };
  });
}

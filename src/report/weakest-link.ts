import { answersIn, familiesOf, joined, type Family, type MeasuredTouchpoint } from './families.js';
import { moreAnswers, soughtPart } from './more-answers.js';
import { confidence, holm } from './statistics/index.js';
import type { Compared, LinkCandidate, NotCompared, PlaceId, WeakestLink } from './weakest-link-types.js';

/** One touchpoint against all others of its family together. */
interface Trial extends Compared {
  readonly family: Family;
  readonly touchpoint: MeasuredTouchpoint;
}

/**
 * Names the touchpoint that is worse than the rest beyond doubt, or says why none can be named and
 * how many more answers it takes.
 *
 * Compared are only touchpoints of the same kind of question and measure, as no fair rule turns a
 * point of one scale into points of another. A touchpoint is named when
 * - it lies below all others of its family together, by a one-sided test at 5 percent, adjusted by
 *   Holm for the number of all tests of all families, and
 * - it lies below each single other one, by one-sided tests at 5 percent each: as all of them have to
 *   hold, they need no adjustment (R. L. Berger, Technometrics 24, 1982: intersection–union test), and
 * - no other one passes both.
 * Answers are taken as independent of each other. Touchpoints under 30 answers take no part.
 */
export function weakestLink(touchpoints: readonly MeasuredTouchpoint[]): WeakestLink {
  const families = familiesOf(touchpoints);
  const trials = adjusted(families.flatMap(trialsOf));
  const below = trials.filter(({ p, gap }) => p <= 1 - confidence && gap > 0);
  const lowest = below.filter(isBelowEach);
  const [named, another] = lowest;
  if (named && !another) return decided(named, touchpoints);
  return undecided({ families, trials, below, touchpoints });
}

function trialsOf(family: Family): readonly Trial[] {
  if (family.able.length < 2) return [];
  return family.able.flatMap((touchpoint) => {
    const rest = joined(family.able.filter((other) => other !== touchpoint));
    const found = family.scale.difference(touchpoint.counts, rest);
    if (!found) return [];
    return [
      {
        family,
        touchpoint,
        value: family.scale.value(touchpoint.counts),
        rest: family.scale.value(rest),
        gap: -found.value,
        interval: { low: -found.interval.high, high: -found.interval.low },
        p: found.value < 0 ? found.p / 2 : 1 - found.p / 2,
      },
    ];
  });
}

function adjusted(trials: readonly Trial[]): readonly Trial[] {
  const values = holm(trials.map(({ p }) => p));
  return trials.map((trial, at) => ({ ...trial, p: values[at] ?? 1 }));
}

function isBelowEach({ family, touchpoint }: Trial): boolean {
  return family.able.every((other) => {
    if (other === touchpoint) return true;
    const found = family.scale.difference(touchpoint.counts, other.counts);
    return found !== null && found.value < 0 && found.p / 2 <= 1 - confidence;
  });
}

function decided(trial: Trial, touchpoints: readonly MeasuredTouchpoint[]): WeakestLink {
  const others = trial.family.able.filter((other) => other !== trial.touchpoint);
  return {
    state: 'decided',
    link: candidateOf(trial),
    among: others.map(placeIdOf),
    notCompared: notCompared(touchpoints, trial.family),
  };
}

function undecided({
  families,
  trials,
  below,
  touchpoints,
}: {
  families: readonly Family[];
  trials: readonly Trial[];
  below: readonly Trial[];
  touchpoints: readonly MeasuredTouchpoint[];
}): WeakestLink {
  const suspects = below.length > 0 ? below : trials;
  const lowest = suspects.toSorted(
    (left, right) => left.p - right.p || severityOf(right) - severityOf(left),
  )[0];
  const family = lowest?.family ?? largest(families);
  if (!family) return { state: 'undecided', why: 'nothing_measured', ...nothing };
  const more = moreAnswers(family, { eachOther: below.length > 0 });
  return {
    state: 'undecided',
    why: whyOf({ family, below, more: more.map((each) => each.more) }),
    lowest: lowest ? candidateOf(lowest) : null,
    gapSought: family.span * soughtPart,
    more,
    notCompared: notCompared(touchpoints, family),
  };
}

const nothing = { lowest: null, gapSought: null, more: [], notCompared: [] } as const;

function whyOf({
  family,
  below,
  more,
}: {
  family: Family;
  below: readonly Trial[];
  more: readonly number[];
}): Extract<WeakestLink, { state: 'undecided' }>['why'] {
  if (family.members.length < 2) return 'nothing_to_compare';
  if (below.length > 0) return 'several';
  return more.some((each) => each > 0) ? 'few' : 'alike';
}

function largest(families: readonly Family[]): Family | undefined {
  return families.toSorted(
    (left, right) =>
      right.members.length - left.members.length ||
      answersIn(joined(right.members)) - answersIn(joined(left.members)),
  )[0];
}

function candidateOf(trial: Trial): LinkCandidate {
  const { touchpoint, family, value, rest, gap, interval, p } = trial;
  const { kind, measure, survey, counts, volume, importance } = touchpoint;
  return {
    ...placeIdOf(touchpoint),
    survey,
    kind,
    measure,
    unit: family.scale.unit,
    n: answersIn(counts),
    value,
    rest,
    gap,
    interval,
    p,
    volume,
    importance,
    loss: severityOf(trial),
  };
}

/** Gap as a part of the scale, times how many pass, times how much it matters. */
function severityOf({ gap, family, touchpoint }: Trial): number {
  return Math.max(0, gap / family.span) * touchpoint.volume * touchpoint.importance.value;
}

function notCompared(touchpoints: readonly MeasuredTouchpoint[], family: Family): readonly NotCompared[] {
  const able = new Set(family.able.map(keyOf));
  const members = new Set(family.members.map(keyOf));
  const others = new Map(
    touchpoints.filter((each) => !able.has(keyOf(each))).map((each) => [keyOf(each), each]),
  );
  return [...others].map(([key, each]) => ({
    ...placeIdOf(each),
    why: members.has(key) ? 'few' : 'other_measure',
  }));
}

function placeIdOf({ stage, touchpoint }: PlaceId): PlaceId {
  return { stage, touchpoint };
}

function keyOf({ stage, touchpoint }: PlaceId): string {
  return JSON.stringify([stage, touchpoint]);
}

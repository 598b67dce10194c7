import type { CoverageState, CoveredTouchpoint } from '../../report/coverage-types.js';
import { fewUnder } from '../../report/few-under.js';
import type { JourneyReport, Score, StageReport, TouchpointReport } from '../../report/types.js';

/**
 * What a touchpoint is on the map. Beside the states of coverage: `withheld` has too few answers to be
 * shown, `counted` has answers and no score, `unknown` has a name that nobody knows.
 */
export type StopState = CoverageState | 'withheld' | 'counted' | 'unknown';

/** One touchpoint of a stage, measured or not. */
export interface Stop {
  readonly id: string;
  readonly names: Record<string, string>;
  readonly state: StopState;
  readonly bias: CoveredTouchpoint['bias'];
  /** Null where nothing is known. */
  readonly report: TouchpointReport | null;
  /** The score with most answers; null where there is none. */
  readonly score: Score | null;
}

/** The touchpoints of a stage: those of the journey in its order, then what else was answered there. */
export function stopsOf(stage: StageReport, { coverage, stages }: JourneyReport): Stop[] {
  const covered = new Map(coverage.touchpoints.map((each) => [each.touchpoint, each]));
  const elsewhere = new Set(
    stages.filter((each) => each !== stage).flatMap((each) => each.touchpoints.map(({ id }) => id)),
  );
  const reports = new Map(stage.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const own = coverage.touchpoints.filter(
    ({ stage: home, touchpoint }) =>
      home === stage.id && (reports.has(touchpoint) || !elsewhere.has(touchpoint)),
  );
  const named = new Set(own.map(({ touchpoint }) => touchpoint));
  return [
    ...own.map((each) => stopAt(each, reports.get(each.touchpoint) ?? null)),
    ...stage.touchpoints
      .filter(({ id }) => !named.has(id))
      .map((touchpoint) => stopAt(covered.get(touchpoint.id) ?? null, touchpoint)),
  ];
}

function stopAt(covered: CoveredTouchpoint | null, report: TouchpointReport | null): Stop {
  const score = report ? headline(report) : null;
  return {
    id: report?.id ?? covered?.touchpoint ?? '',
    names: report?.names ?? { ...covered?.names },
    state: report ? stateOf(report, { score, covered }) : (covered?.state ?? 'no_survey'),
    bias: covered?.bias ?? null,
    report,
    score,
  };
}

/** The score with most answers. */
export function headline({ scores }: TouchpointReport): Score | null {
  const [best = null] = scores.filter(({ value }) => value !== null).toSorted((a, b) => b.n - a.n);
  return best;
}

function stateOf(
  { known, responses, withheld, scores }: TouchpointReport,
  { score, covered }: { score: Score | null; covered: CoveredTouchpoint | null },
): StopState {
  if (responses === 0) return withheld ? 'withheld' : (covered?.state ?? 'no_answers');
  if (!known) return 'unknown';
  if (score) return covered?.state === 'few' ? 'measured' : (covered?.state ?? 'measured');
  const isCounted = scores.some(({ few, unit }) => unit === 'counts' && !few);
  return isCounted || (scores.length === 0 && responses >= fewUnder) ? 'counted' : 'few';
}

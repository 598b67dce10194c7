import type { JourneyReport } from '../../report/types.js';
import type { PlaceId } from '../../report/weakest-link-types.js';

/** One survey on the way through the journey. */
export interface WalkStep extends PlaceId {
  readonly survey: string;
}

/** Every survey that somebody has answered, in the order of the journey, each once at each touchpoint. */
export function walkOf({ stages }: Pick<JourneyReport, 'stages'>): WalkStep[] {
  return stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) => {
      const surveys = new Set(touchpoint.scores.map(({ survey }) => survey));
      return [...surveys].map((survey) => ({ stage: stage.id, touchpoint: touchpoint.id, survey }));
    }),
  );
}

/** The hosted page of a survey, whose answers are marked as trials and not counted. */
export function trialAddress(
  { stage, touchpoint, survey }: WalkStep,
  { address, language }: { address: string; language: string },
): string {
  const url = new URL(`s/${encodeURIComponent(survey)}`, address);
  url.search = new URLSearchParams({ stage, touchpoint, lang: language, test: 'true' }).toString();
  return url.href;
}

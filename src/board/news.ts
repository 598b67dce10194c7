import type { JourneyReport, LatestResponse, StageReport, TouchpointReport } from '../report/types.js';

/** What came between two reports. */
export interface News {
  /** Responses that were not listed before, newest first. */
  responses: LatestResponse[];
  /** Keys (`placeKey`) of touchpoints whose numbers changed. */
  places: ReadonlySet<string>;
}

/** Nothing new: what a board starts with. */
export const noNews: News = { responses: [], places: new Set() };

/** What is new in a report. The first report is all known and nothing in it is news. */
export function newsBetween(before: JourneyReport | null, after: JourneyReport): News {
  if (!before) return noNews;
  const known = new Set(before.latest.map(({ id }) => id));
  const newest = before.latest[0]?.receivedAt ?? '';
  const old = new Map(numbers(before));
  return {
    responses: after.latest.filter(({ id, receivedAt }) => receivedAt >= newest && !known.has(id)),
    places: new Set(
      numbers(after)
        .filter(([key, number]) => old.get(key) !== number)
        .map(([key]) => key),
    ),
  };
}

/** Names a touchpoint within its stage. */
export function placeKey(stage: Pick<StageReport, 'id'>, touchpoint: Pick<TouchpointReport, 'id'>): string {
  return JSON.stringify([stage.id, touchpoint.id]);
}

function numbers({ stages }: JourneyReport): [key: string, number: string][] {
  return stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint): [string, string] => [
      placeKey(stage, touchpoint),
      JSON.stringify([touchpoint.responses, touchpoint.scores]),
    ]),
  );
}

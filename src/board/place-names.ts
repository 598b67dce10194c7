import type { JourneyReport, LatestResponse } from '../report/types.js';
import type { PlaceId } from '../report/weakest-link-types.js';
import type { Words } from './words.js';

/** Where on the journey a response belongs, in words: `Use › Customer service`. Unknown names stay as written. */
export function placeInWords(response: LatestResponse, report: JourneyReport, words: Words): string {
  return placeNamed({ stage: response.stage ?? '', touchpoint: response.touchpoint ?? '' }, report, words);
}

/** The same of a place by its ids; empty where there is none. */
export function placeNamed({ stage, touchpoint }: PlaceId, report: JourneyReport, words: Words): string {
  const known = report.stages.find(({ id }) => id === stage);
  const names = known && touchpointNames(touchpoint, { stage: known.id, report });
  return [
    (known && nameOf(known, words)) || stage || words.noStage,
    (names && nameOf({ id: touchpoint, names }, words)) || touchpoint || words.noTouchpoint,
  ].join(' › ');
}

/** As the stage's own touchpoint is called, else as the journey calls it. */
function touchpointNames(
  touchpoint: string,
  { stage, report }: { stage: string; report: JourneyReport },
): Record<string, string> | undefined {
  const own = report.stages.find(({ id }) => id === stage)?.touchpoints;
  const covered = report.coverage.touchpoints.find((each) => each.touchpoint === touchpoint);
  return own?.find(({ id }) => id === touchpoint)?.names ?? (covered && { ...covered.names });
}

/** The name in the board's language, else in English, else the id. */
export function nameOf(
  { id, names }: { id: string; names: Readonly<Record<string, string>> },
  words: Words,
): string {
  return names[words.code] ?? names['en'] ?? id;
}

import type { JourneyReport, LatestResponse } from '../report/types.js';
import type { Words } from './words.js';

/** Where on the journey a response belongs, in words: `Use › Customer service`. Unknown names stay as written. */
export function placeInWords(response: LatestResponse, report: JourneyReport, words: Words): string {
  const stage = report.stages.find(({ id }) => id === response.stage);
  const touchpoint = stage?.touchpoints.find(({ id }) => id === response.touchpoint);
  return [
    (stage && nameOf(stage, words)) || response.stage || words.noStage,
    (touchpoint && nameOf(touchpoint, words)) || response.touchpoint || words.noTouchpoint,
  ].join(' › ');
}

/** The name in the board's language, else in English, else the id. */
export function nameOf({ id, names }: { id: string; names: Record<string, string> }, words: Words): string {
  return names[words.code] ?? names['en'] ?? id;
}

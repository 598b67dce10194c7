import { resolveStage, resolveTouchpoint } from './resolve.js';
import type { Resolved } from './resolve.js';
import type { Journey } from './types.js';

/** The two tags that place an answer on the journey, as the page's author wrote them. */
export interface WrittenTags {
  readonly stage?: string | null;
  readonly touchpoint?: string | null;
}

/** Where on the journey an answer belongs. */
export interface Place {
  /** Id of the stage, or null: untagged. */
  readonly stage: string | null;
  /** The known stage that an unknown one is most like. */
  readonly nearestStage: string | null;
  /** Null when the tag names none. */
  readonly touchpoint: Resolved | null;
}

/**
 * Places an answer by its tags. A known stage wins. Without a stage, a known touchpoint gives its
 * own. An unknown stage leaves the answer untagged, as nobody can say what the author meant.
 */
export function placeOf(journey: Journey, tags: WrittenTags): Place {
  const touchpoint = tags.touchpoint?.trim() ? resolveTouchpoint(journey, tags.touchpoint) : null;
  if (!tags.stage?.trim()) return { stage: stageOf(journey, touchpoint), nearestStage: null, touchpoint };
  const stage = resolveStage(journey, tags.stage);
  if (stage.known) return { stage: stage.id, nearestStage: null, touchpoint };
  return { stage: null, nearestStage: stage.nearest ?? null, touchpoint };
}

function stageOf(journey: Journey, touchpoint: Resolved | null): string | null {
  if (!touchpoint?.known) return null;
  return journey.touchpoints.find(({ id }) => id === touchpoint.id)?.stage ?? null;
}

import { namesOver, oldNames } from './journey-entry.js';
import type { JourneyEntry } from './journey-entry.js';
import type { JsonField } from './json-field.js';
import { resolveStage } from './resolve.js';
import type { Journey, Touchpoint } from './types.js';

/** The touchpoints with those of a site's file added or changed; new ones come last. */
export function withTouchpoints(journey: Journey, entries: readonly JourneyEntry[]): readonly Touchpoint[] {
  let touchpoints = journey.touchpoints;
  for (const entry of entries) touchpoints = withTouchpoint({ ...journey, touchpoints }, entry);
  return touchpoints;
}

function withTouchpoint(journey: Journey, entry: JourneyEntry): readonly Touchpoint[] {
  const { touchpoints } = journey;
  const old = touchpoints.find(({ id }) => id === entry.id);
  const stage = stageIn(journey, { field: entry.field.field('stage'), old });
  const names = namesOver(old?.names, entry);
  const weight = weightIn(entry.field.field('weight')) ?? old?.weight;
  if (stage === undefined || !names) return touchpoints;
  const touchpoint: Touchpoint = {
    id: entry.id,
    stage,
    names,
    aliases: [...(old?.aliases ?? []), ...oldNames(old?.names, names), ...entry.aliases],
    ...(weight === undefined ? {} : { weight }),
  };
  if (!old) return [...touchpoints, touchpoint];
  return touchpoints.map((each) => (each === old ? touchpoint : each));
}

function stageIn(
  journey: Journey,
  { field, old }: { field: JsonField; old: Touchpoint | undefined },
): string | undefined {
  if (field.absent && old) return old.stage;
  const written = field.text();
  if (written === undefined) return undefined;
  const stage = resolveStage(journey, written);
  if (stage.known) return stage.id;
  const hint =
    stage.nearest === undefined
      ? `The stages are ${journey.stages.map(({ id }) => id).join(', ')}.`
      : `Did you mean "${stage.nearest}"?`;
  return field.complain(`"${written}" is no stage of this journey. ${hint}`);
}

function weightIn(field: JsonField): number | undefined {
  if (field.absent) return undefined;
  if (typeof field.value === 'number' && Number.isFinite(field.value) && field.value > 0) return field.value;
  return field.complain('must be a number above 0. Leave it out for 1.');
}

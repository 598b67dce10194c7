import { namesOver, oldNames } from './journey-entry.js';
import type { JourneyEntry } from './journey-entry.js';
import { nearestOf } from './nearest.js';
import { phases } from './phase.js';
import type { PhaseId, Stage } from './types.js';

/** The stages with those of a site's file added or changed, in the order of their phases. */
export function withStages(base: readonly Stage[], entries: readonly JourneyEntry[]): readonly Stage[] {
  let stages = base;
  for (const entry of entries) stages = withStage(stages, entry);
  return phases.flatMap(({ id }) => stages.filter(({ phase }) => phase === id));
}

function withStage(stages: readonly Stage[], entry: JourneyEntry): readonly Stage[] {
  const old = stages.find(({ id }) => id === entry.id);
  const phase = phaseIn(entry, old);
  const names = namesOver(old?.names, entry);
  if (!phase || !names) return stages;
  const stage: Stage = {
    ...old,
    id: entry.id,
    phase,
    names,
    aliases: [...(old?.aliases ?? []), ...oldNames(old?.names, names), ...entry.aliases],
  };
  if (!entry.field.field('precedes').absent) return ahead(stages, { stage, entry });
  return old?.phase === phase
    ? stages.map((each) => (each === old ? stage : each))
    : [...stages.filter((each) => each !== old), stage];
}

function phaseIn(entry: JourneyEntry, old: Stage | undefined): PhaseId | undefined {
  const field = entry.field.field('phase');
  if (field.absent && old) return old.phase;
  return (
    phases.find(({ id }) => id === field.value)?.id ??
    field.complain('must be "before", "during" or "after": where the stage lies beside the purchase.')
  );
}

function ahead(
  stages: readonly Stage[],
  { stage, entry }: { stage: Stage; entry: JourneyEntry },
): readonly Stage[] {
  const field = entry.field.field('precedes');
  const others = stages.filter(({ id }) => id !== stage.id);
  const next = others.findIndex(({ id }) => id === field.value);
  if (next >= 0 && others[next]?.phase === stage.phase) return others.toSpliced(next, 0, stage);
  const ids = others.filter(({ phase }) => phase === stage.phase).map(({ id }) => id);
  const near = nearestOf(ids, String(field.value));
  field.complain(
    `must be another stage of the phase "${stage.phase}": ${ids.join(', ')}.` +
      (near === undefined ? '' : ` Did you mean "${near}"?`),
  );
  return stages;
}

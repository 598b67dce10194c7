import type { Journey, Names, PhaseId } from './types.js';

/** A part of time around the purchase. */
export interface Phase {
  readonly id: PhaseId;
  readonly names: Names;
}

/** The three phases, in order. */
export const phases: readonly Phase[] = [
  { id: 'before', names: { en: 'Before purchase', sv: 'Före köpet' } },
  { id: 'during', names: { en: 'During purchase', sv: 'Under köpet' } },
  { id: 'after', names: { en: 'After purchase', sv: 'Efter köpet' } },
];

/** The phase of a stage, by the stage's id. Null when the journey has no such stage. */
export function phaseOf(journey: Journey, stage: string): PhaseId | null {
  return journey.stages.find(({ id }) => id === stage)?.phase ?? null;
}

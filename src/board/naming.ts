import { namesInModel, stages as knownStages, type SourceModel } from '../journey/index.js';
import type { JourneyReport, StageReport } from '../report/types.js';

/** Whose names the stages carry: our own, or those of one of the two older models. */
export type Naming = 'own' | SourceModel;

/** All of them, in the order of the switch. */
export const namings: readonly Naming[] = ['own', 'buyingCycle', 'relationship'];

/** The naming in the address (`?names=relationship`). Default: our own. */
export function namingFor(address: string): Naming {
  const asked = new URL(address).searchParams.get('names');
  return namings.find((naming) => naming === asked) ?? 'own';
}

/** The same address with another naming in it. */
export function addressNamed(naming: Naming, address: string): string {
  const url = new URL(address);
  if (naming === 'own') url.searchParams.delete('names');
  else url.searchParams.set('names', naming);
  return url.href;
}

/** The same report with the stages' names of a model. Nothing but labels changes. */
export function renamed(report: JourneyReport, naming: Naming): JourneyReport {
  if (naming === 'own') return report;
  return { ...report, stages: report.stages.map((stage) => renamedStage(stage, naming)) };
}

function renamedStage(stage: StageReport, model: SourceModel): StageReport {
  const known = knownStages.find(({ id }) => id === stage.id);
  return known ? { ...stage, names: { ...stage.names, ...namesInModel(known, model) } } : stage;
}

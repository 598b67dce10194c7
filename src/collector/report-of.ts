import { defaultJourney } from '../journey/index.js';
import type { JourneyReport } from '../report/types.js';
import type { JourneyCounts } from './store/count-journey.js';

export function reportOf(counts: JourneyCounts): JourneyReport {
  const sum = (key: 'complete' | 'partial') => counts.responses.reduce((n, r) => n + r[key], 0);
  return {
    generatedAt: new Date().toISOString(),
    responses: sum('complete') + sum('partial'),
    complete: sum('complete'),
    suspects: counts.suspects,
    tests: counts.tests,
    stages: defaultJourney.stages.map((stage) => ({
      id: stage.id,
      phase: stage.phase,
      names: { ...stage.names },
      responses: 0,
      touchpoints: [],
    })),
    untagged: [],
    latest: counts.latest,
  };
}

import type { Measured } from './coverage.js';
import { grouped } from './grouped.js';
import type { ReportedPlace } from './links.js';

/** What is known of each touchpoint, at all stages that it was tagged with. */
export function measuredOf(places: readonly ReportedPlace[]): readonly Measured[] {
  const known = places.filter(({ report }) => report.known);
  return [...grouped(known, ({ report }) => report.id)].map(([touchpoint, all]) => ({
    touchpoint,
    asked: all.some(({ at }) => at.counts.length > 0 || at.funnel.length > 0),
    answered: all.some(({ report }) => report.responses > 0 || report.withheld),
    n: Math.max(
      0,
      ...all.flatMap(({ report }) =>
        report.scores.filter(({ value, unit }) => value !== null || unit === 'counts').map(({ n }) => n),
      ),
    ),
    response: all.find(({ report }) => report.rates.response)?.report.rates.response ?? null,
    completion: all.find(({ report }) => report.rates.completion)?.report.rates.completion ?? null,
    selfSelected: selfSelected(all),
  }));
}

function selfSelected(places: readonly ReportedPlace[]): number {
  const counts = places.flatMap(({ surveys }) => surveys.flatMap((each) => each.counts));
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const own = counts.reduce((sum, { count, placement }) => (placement === 'tab' ? sum + count : sum), 0);
  return n === 0 ? 0 : own / n;
}

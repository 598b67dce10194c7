import type { Score } from '../../report/types.js';

/** Where a figure of a score lies between the worst (0) and the best (1) of its own scale. Null without ends. */
export function placeOnScale(
  { unit, kind }: Pick<Score, 'unit' | 'kind'>,
  figure: number | null,
): number | null {
  const ends = endsOf(unit, kind);
  if (figure === null || !ends) return null;
  return Math.min(1, Math.max(0, (figure - ends.worst) / (ends.best - ends.worst)));
}

/** The ends of the scale that a score is told on. Null for those without. */
export function endsOf(unit: Score['unit'], kind: string): { worst: number; best: number } | null {
  if (unit === 'nps') return { worst: -100, best: 100 };
  if (unit === 'top2') return { worst: 0, best: 100 };
  return (unit === 'mean' && meanEnds[kind]) || null;
}

/** Stars are from 3 to 10 on a page, and their number does not travel: a mean of them has no known best. */
const meanEnds: Readonly<Record<string, { worst: number; best: number }>> = {
  ces: { worst: 1, best: 7 },
  nps: { worst: 0, best: 10 },
};

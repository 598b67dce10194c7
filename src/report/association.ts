import { scaleOf } from './scale.js';
import { rankCorrelation, type Correlation } from './statistics/index.js';
import type { PairCount } from './types.js';

/** Below this many customers who answered both, nothing is said. */
const fewestPairs = 100;

/**
 * How far a touchpoint's score goes together with recommending the company, among customers who
 * answered both. Of several questions, the one that most customers answered. Null under 100 of them.
 * It is an association: it does not say that the one makes the other.
 */
export function association(pairs: readonly PairCount[]): Correlation | null {
  const questions = new Map<string, PairCount[]>();
  for (const pair of pairs.filter(isOnScale)) {
    const { survey, version, question, kind, measure } = pair;
    const key = JSON.stringify([survey, version, question, kind, measure]);
    questions.set(key, [...(questions.get(key) ?? []), pair]);
  }
  const most = [...questions.values()].toSorted((left, right) => sizeOf(right) - sizeOf(left))[0] ?? [];
  if (sizeOf(most) < fewestPairs) return null;
  return rankCorrelation(
    most.map(({ value, recommend, count }) => ({ x: Number(value), y: Number(recommend), count })),
  );
}

function isOnScale(pair: PairCount): boolean {
  const recommends = scaleOf({ kind: 'nps', measure: 'recommend' });
  return Boolean(scaleOf(pair)?.takes(pair.value) && recommends?.takes(pair.recommend));
}

function sizeOf(pairs: readonly PairCount[]): number {
  return pairs.reduce((sum, { count }) => sum + count, 0);
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Score, TrendPoint } from '../../report/types.js';
import type { Improvement } from '../improvements/improvement.js';
import type { Words } from '../words.js';
import { endsOf } from './place-on-scale.js';
import { figureInWords } from './score-words.js';

/** How much of its scale a spark line shows at least, so that small steps stay small. */
const leastPart = 0.2;

/** The trend of a score as a small line, broken and marked where something was changed, with what it says in words. Nothing under two steps with a score. */
export function sparkLine(
  score: Score,
  words: Words,
  changes: readonly Improvement[] = [],
): TemplateResult | typeof nothing {
  const points = score.trend.filter(hasValue);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return nothing;
  const { low, high } = rangeOf(score, points);
  const place = (value: number, index: number) =>
    [(index / (points.length - 1)) * 100, 22 - ((value - low) / (high - low)) * 20] as const;
  const at = points.map(({ value }, index) =>
    place(value, index)
      .map((part) => part.toFixed(1))
      .join(' '),
  );
  const cuts = cutsOf(points, changes);
  const path = at.map((each, index) => `${index === 0 || cuts.has(index) ? 'M' : 'L'}${each}`).join('');
  const marks = [...cuts.keys()].map((index) => ((index - 0.5) / (points.length - 1)) * 100);
  const [x, y] = place(last.value, points.length - 1);
  return html`<span class="trend"
    ><svg class="spark" viewBox="-3 0 106 24" aria-hidden="true" focusable="false">
      ${svg`<path d=${path}></path>${marks.map((each) => svg`<path class="change" d="M${each.toFixed(1)} 0V24"></path>`)}<circle cx=${x} cy=${y} r="2.5"></circle>`}</svg
    ><span class="heard"
      >${words.map.trend(figureInWords(score, first.value, words), figureInWords(score, last.value, words), points.length)}
      ${[...cuts.values()].flat().map(({ date }) => words.map.changed(words.day(date)))}</span
    ></span
  >`;
}

/** Before which points something was changed. A step that the change fell into counts as after it. */
function cutsOf(
  points: readonly TrendPoint[],
  changes: readonly Improvement[],
): ReadonlyMap<number, Improvement[]> {
  const cuts = new Map<number, Improvement[]>();
  for (const change of changes) {
    const after = points.findIndex(({ to }) => to >= change.date);
    if (after > 0) cuts.set(after, [...(cuts.get(after) ?? []), change]);
  }
  return cuts;
}

function hasValue(point: TrendPoint): point is TrendPoint & { value: number } {
  return point.value !== null;
}

function rangeOf({ unit, kind }: Score, points: readonly { value: number }[]): { low: number; high: number } {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ends = endsOf(unit, kind);
  const least = ends ? (ends.best - ends.worst) * leastPart : Math.max(high - low, 1);
  const spare = Math.max(0, least - (high - low)) / 2;
  return { low: low - spare, high: high + spare };
}

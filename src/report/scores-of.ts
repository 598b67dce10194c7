import type { Journey } from '../journey/index.js';
import { grouped } from './grouped.js';
import { releasedDays, shownOf } from './released-surveys.js';
import { answerTallies, score } from './score.js';
import { trend } from './trend.js';
import type { Series } from './series.js';
import type { Score, Tally } from './types.js';
import { seriesOf, type View } from './view.js';

/**
 * One score for each question and version, as far as it may be shown: those with a value first, then
 * those that more people answered.
 */
export function scoresOf(
  tallies: readonly Series<Tally>[],
  { journey, view }: { journey: Journey; view: View },
): Score[] {
  const wanted = tallies.filter(({ measure }) => view.measure === null || measure === view.measure);
  return [...grouped(wanted, questionKey).values()]
    .flatMap((each) => scoreOf(each, { journey, view }))
    .toSorted(
      (left, right) =>
        Number(left.unit === 'counts') - Number(right.unit === 'counts') ||
        right.n - left.n ||
        (questionKey(left) < questionKey(right) ? -1 : 1),
    );
}

function scoreOf(
  tallies: readonly Series<Tally>[],
  { journey, view }: { journey: Journey; view: View },
): readonly Score[] {
  const blocks = releasedDays(answerTallies(tallies), view);
  if (!blocks) return [];
  const shown = shownOf(tallies, { blocks, view });
  const plain = score(shown.map(({ row, count }) => ({ ...row, count })));
  if (!plain) return [];
  return [
    { ...plain, series: seriesOf(journey, plain.survey), trend: trend(shown, { blocks, by: view.by }) },
  ];
}

function questionKey({
  survey,
  version,
  question,
  kind,
  measure,
}: Pick<Score, 'survey' | 'version' | 'question' | 'kind' | 'measure'>): string {
  return JSON.stringify([survey, version, question, kind, measure]);
}

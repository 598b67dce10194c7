import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Boxes } from '../../report/boxes.js';
import type { JourneyReport, Score } from '../../report/types.js';
import { headline, stopsOf } from '../map/stops.js';
import { labelOf } from '../map/score-words.js';
import { nameOf } from '../place-names.js';
import type { Words } from '../words.js';

/** One link of the chain, as it was for the customers who answered. */
interface Loss {
  name: string;
  score: Score;
  boxes: Boxes;
}

/** The whole chain: at each touchpoint the parts of good, middling and bad answers. Nothing without any. */
export function lossList(report: JourneyReport, words: Words): TemplateResult | typeof nothing {
  const losses = lossesOf(report, words);
  if (losses.length === 0) return nothing;
  const most = Math.max(...losses.map(({ boxes }) => boxes.bad));
  return html`<section class="losses" aria-labelledby="losses">
    <div>
      <h2 id="losses">${words.weakest.lossTitle}</h2>
      <p class="aside">${words.weakest.lossHelp}</p>
    </div>
    <ol>
      ${losses.map((loss) => item(loss, { words, worst: loss.boxes.bad === most }))}
    </ol>
  </section>`;
}

/** In the order of the journey; only of what somebody has drawn lines for. */
function lossesOf(report: JourneyReport, words: Words): Loss[] {
  return report.stages.flatMap((stage) =>
    stopsOf(stage, report).flatMap((stop) => {
      const score = stop.report && headline(stop.report);
      return score?.boxes ? [{ name: nameOf(stop, words), score, boxes: score.boxes }] : [];
    }),
  );
}

function item(
  { name, score, boxes }: Loss,
  { words, worst }: { words: Words; worst: boolean },
): TemplateResult {
  const { good, middle, bad } = boxes;
  const lost = words.number(Math.round((bad / 100) * score.n));
  return html`<li class=${worst ? 'worst' : ''}>
    <p><b>${name}</b> <span class="aside">${labelOf(score, words)}</span></p>
    <svg class="parts" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`<rect class="bad" x="0" y="0" width=${bad} height="10"></rect><rect
        class="middle" x=${bad} y="0" width=${middle} height="10"
      ></rect><rect class="good" x=${bad + middle} y="0" width=${good} height="10"></rect>`}
    </svg>
    <p class="basis">
      <span>${words.weakest.bad(words.percent(bad), lost, words.number(score.n))}</span>
      <span>${words.weakest.middle(words.percent(middle))}</span>
      <span>${words.weakest.good(words.percent(good))}</span>
    </p>
  </li>`;
}

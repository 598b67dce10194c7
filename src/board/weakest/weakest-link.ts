import { html, nothing, type TemplateResult } from 'lit';
import type { LinkCandidate, PlaceId, WeakestLink } from '../../report/weakest-link-types.js';
import type { JourneyReport } from '../../report/types.js';
import { figureInWords } from '../map/score-words.js';
import { placeNamed } from '../place-names.js';
import { hashOf, placeHash } from '../route.js';
import type { Words } from '../words.js';

type Decided = Extract<WeakestLink, { state: 'decided' }>;
type Undecided = Extract<WeakestLink, { state: 'undecided' }>;

/** What the panel shows beside the report. */
export interface WeakestOptions {
  words: Words;
  /** What customers wrote about a touchpoint, where it may be read. */
  quotes: (place: PlaceId) => TemplateResult | typeof nothing;
  /** True where changes can be written down. */
  canImprove: boolean;
}

/** How many touchpoints are named that need more answers. */
const listed = 5;

/** The weakest link and why, or what it takes to name one. */
export function weakestLink(report: JourneyReport, options: WeakestOptions): TemplateResult {
  const { weakestLink: found } = report;
  return found.state === 'decided'
    ? decided(found, { ...options, report })
    : undecided(found, { ...options, report });
}

function decided({ link }: Decided, options: WeakestOptions & { report: JourneyReport }): TemplateResult {
  const { words, report, quotes, canImprove } = options;
  const { weakest } = words;
  return html`<section class="weakest-link decided" aria-labelledby="weakest">
    <div>
      <p class="label">${weakest.title}</p>
      <h2 id="weakest"><a href=${placeHash(link)}>${placeNamed(link, report, words)}</a></h2>
      <p class="why">${sentence(link, words)}</p>
      <p class="aside">
        ${weakest.sure(points(link, link.interval.low, words), points(link, link.interval.high, words))}
      </p>
    </div>
    ${quotes(link)}
    <div>
      <h3>${weakest.nextTitle}</h3>
      <ol class="steps">
        <li>${weakest.read}</li>
        <li>
          ${canImprove ? html`<a href=${hashOf('improvements')}>${weakest.change}</a>` : weakest.change}
        </li>
        <li>${weakest.compare}</li>
        ${link.importance.by === 'nothing' ? html`<li>${weakest.weigh}</li>` : nothing}
      </ol>
    </div>
  </section>`;
}

/** Gap, volume and importance of the weakest link in one sentence. */
export function sentence(link: LinkCandidate, words: Words): string {
  return words.weakest.why({
    value: figureInWords(link, link.value, words),
    rest: figureInWords(link, link.rest, words),
    gap: points(link, link.gap, words),
    volume: words.number(link.volume),
    importance: importance(link, words),
  });
}

function importance({ importance: { by, value } }: LinkCandidate, words: Words): string {
  return words.weakest.importance[by](words.hundredths(value));
}

/** A difference of two scores in its unit, finer than they are shown: else 76 % and 32 % may seem to be 45 apart. */
function points({ unit }: Pick<LinkCandidate, 'unit'>, gap: number, words: Words): string {
  const figure = unit === 'mean' ? words.hundredths(gap) : words.decimal(gap);
  return unit === 'top2' ? words.weakest.percentagePoints(figure) : words.weakest.points(figure);
}

function undecided(found: Undecided, options: WeakestOptions & { report: JourneyReport }): TemplateResult {
  const { words, report } = options;
  const { why, lowest, gapSought, more } = found;
  const sought = lowest && gapSought !== null ? points(lowest, gapSought, words) : '';
  const needed = more.filter((each) => each.more > 0);
  const rest = needed.length - listed;
  return html`<section class="weakest-link" aria-labelledby="weakest">
    <div>
      <p class="label">${words.weakest.title}</p>
      <h2 id="weakest">${why === 'alike' ? words.weakest.even : words.weakest.undecided}</h2>
      <p class="why">${words.weakest.reasons[why](sought)}</p>
      ${
        lowest && why !== 'alike'
          ? html`<p class="aside">
              ${words.weakest.lowest(placeNamed(lowest, report, words), figureInWords(lowest, lowest.value, words))}
            </p>`
          : nothing
      }
    </div>
    ${
      needed.length > 0
        ? html`<div>
            <h3>${words.weakest.moreTitle}</h3>
            <ul class="needed">
              ${needed.slice(0, listed).map((each) => moreAnswers(each, options))}
            </ul>
            ${rest > 0 ? html`<p class="aside">${words.weakest.others(rest)}</p>` : nothing}
          </div>`
        : nothing
    }
  </section>`;
}

function moreAnswers(
  place: PlaceId & { readonly more: number },
  { words, report }: WeakestOptions & { report: JourneyReport },
): TemplateResult {
  return html`<li>
    <span>${placeNamed(place, report, words)}</span>
    <b>${words.weakest.more(words.number(place.more))}</b>
  </li>`;
}

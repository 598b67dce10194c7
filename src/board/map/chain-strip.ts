import { nothing, svg, html, type TemplateResult } from 'lit';
import { nameOf } from '../place-names.js';
import type { Words } from '../words.js';
import type { Link, Point, Station } from './chain.js';
import { fitNames, type NamePlace } from './fit-names.js';
import { scoreInWords } from './score-words.js';

/** The room of the drawing, in percent from above: the best, the worst, and the row of what has no score. */
const best = 13;
const worst = 65;
const floor = 75;

/** One stage of the line. It repeats the list below it, so it is hidden from screen readers. */
export function chainStrip(
  link: Link,
  { words, weakest, tracks }: { words: Words; weakest: string | null; tracks: number },
): TemplateResult {
  return html`<svg class="strip" aria-hidden="true" focusable="false">
    ${svg`<line class="ground" x1="0" x2="100%" y1="${floor}%" y2="${floor}%"></line>`}
    ${[0, 0.5, 1].map((place) => svg`<line class="rung" x1="0" x2="100%" y1=${height(place)} y2=${height(place)}></line>`)}
    ${link.pieces.map(({ main, from, to }) => line(main ? 'piece main' : 'piece', { from, to }))}
    ${names(link, { words, weakest, tracks })}
    ${link.stations.map((station) => mark(station, { words, weakest: station.stop.id === weakest }))}
  </svg>`;
}

function line(kind: string, { from, to }: { from: Point; to: Point }): TemplateResult {
  return svg`<line class=${kind} x1=${percent(from.x)} y1=${height(from.y)} x2=${percent(to.x)} y2=${height(to.y)}></line>`;
}

function mark(station: Station, { words, weakest }: { words: Words; weakest: boolean }): TemplateResult {
  const { stop, x, y, low, high } = station;
  const at = percent(x);
  if (!stop.score || y === null) return svg`<g class="hole ${stop.state}">${emptyMark(stop.state, at)}</g>`;
  const said = scoreInWords(stop.score, words);
  return svg`<g class=${weakest ? 'station weakest' : 'station'}>
    ${low === null || high === null ? nothing : svg`<line class="whisker" x1=${at} x2=${at} y1=${height(high)} y2=${height(low)}></line>`}
    ${weakest ? svg`<circle class="halo" cx=${at} cy=${height(y)} r="12"></circle>` : nothing}
    ${shape(stop.score.unit, { at, y })}
    <text x=${at} y=${height(Math.max(y, high ?? y))} dy="-0.55em">${said?.value ?? ''}</text>
  </g>`;
}

function isMeasured({ stop, y }: Station): boolean {
  return stop.score !== null && y !== null;
}

function names(
  { stations }: Link,
  { words, weakest, tracks }: { words: Words; weakest: string | null; tracks: number },
): TemplateResult[] {
  const measured = stations.filter(isMeasured);
  const places = fitNames(
    measured.map(({ stop, x }) => ({ text: nameOf(stop, words), x, first: stop.id === weakest })),
    tracks,
  );
  return measured.map((station, index) => name(station, { words, place: places[index] ?? null }));
}

/** A stem down to the ground, and the name below it where there is room. */
function name(
  { stop, x, y }: Station,
  { words, place }: { words: Words; place: NamePlace | null },
): TemplateResult {
  const at = percent(x);
  return svg`<line class="stem" x1=${at} x2=${at} y1=${height(y ?? 0)} y2="${floor}%"></line>
    ${place ? svg`<text class="name" x=${percent(place.x)} y="${floor}%" dy=${`${1.6 + place.row * 1.3}em`}>${nameOf(stop, words)}</text>` : nothing}`;
}

/** Each unit has a shape of its own. A small svg is moved by its x and y, which take percentages. */
function shape(unit: string, { at, y }: { at: string; y: number }): TemplateResult {
  const outline =
    unit === 'nps'
      ? svg`<circle class="dot" r="6"></circle>`
      : unit === 'top2'
        ? svg`<rect class="dot" x="-5.5" y="-5.5" width="11" height="11"></rect>`
        : svg`<path class="dot" d="M0 -8L8 0L0 8L-8 0Z"></path>`;
  return svg`<svg x=${at} y=${height(y)} overflow="visible">${outline}</svg>`;
}

/** A ring for a hole, a ring with a stroke where nobody answers, half a disc for few answers. */
function emptyMark(state: string, at: string): TemplateResult {
  const inner =
    state === 'no_survey'
      ? svg`<circle class="ring" r="3.5"></circle>`
      : state === 'no_answers'
        ? svg`<circle class="ring" r="5"></circle><path d="M-3.5 3.5L3.5 -3.5"></path>`
        : state === 'counted'
          ? svg`<path d="M-5 4V0M0 4V-6M5 4V-3"></path>`
          : svg`<circle class="ring" r="5"></circle><path class="half" d="M-5 0A5 5 0 0 0 5 0Z"></path>`;
  return svg`<svg x=${at} y="${floor}%" overflow="visible">${inner}</svg>`;
}

function height(place: number): string {
  return `${(worst - place * (worst - best)).toFixed(2)}%`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

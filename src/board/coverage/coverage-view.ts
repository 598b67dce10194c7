import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageState, CoveredTouchpoint, Proposal } from '../../report/coverage-types.js';
import type { JourneyReport, StageReport } from '../../report/types.js';
import { copyBox, type Copied } from '../copy-box.js';
import { nameOf, placeNamed } from '../place-names.js';
import type { Words } from '../words.js';
import { warningOf } from '../map/state-marks.js';
import { snippetAt } from './snippet.js';

/** What the view needs to know and do. */
export interface CoverageOptions {
  words: Words;
  /** Address of the page, from which the addresses in snippets are made. */
  address: string;
  copied: Copied | null;
  copy: (element: Element) => void;
}

/** How many proposals are shown before the rest is folded away. */
const first = 5;

/** The complete map: every touchpoint against what is measured, and where to ask next. */
export function coverageView(report: JourneyReport, options: CoverageOptions): TemplateResult {
  const { words } = options;
  const { coverage, stages } = report;
  const { measured, touchpoints } = coverage;
  return html`<section class="covered" aria-labelledby="covered">
      <div>
        <h2 id="covered">${words.coverage.title}</h2>
        <p class="share">${words.coverage.share(words.number(measured), words.number(touchpoints.length))}</p>
      </div>
      <ol class="coverage">
        ${stages.map((stage) => stageHoles(stage, { ...options, touchpoints }))}
      </ol>
    </section>
    ${coverage.proposals.length > 0 ? proposals(report, options) : nothing}`;
}

function stageHoles(
  stage: StageReport,
  { words, touchpoints }: CoverageOptions & { touchpoints: readonly CoveredTouchpoint[] },
): TemplateResult {
  const own = touchpoints.filter((each) => each.stage === stage.id);
  return html`<li>
    <h3>${nameOf(stage, words)}</h3>
    ${own.length === 0 ? html`<p class="aside">${words.coverage.noTouchpoints}</p>` : nothing}
    <ul>
      ${own.map(
        (each) =>
          html`<li class=${each.state}>
            ${nameOf({ id: each.touchpoint, names: { ...each.names } }, words)}
            <span class="aside">${saying(each, words)}</span>
          </li>`,
      )}
    </ul>
  </li>`;
}

function saying({ state, bias }: CoveredTouchpoint, words: Words): string {
  return warningOf({ state, bias }, words) || words.map.states[state];
}

function proposals(report: JourneyReport, options: CoverageOptions): TemplateResult {
  const { words } = options;
  const all = report.coverage.proposals;
  const rest = all.slice(first);
  return html`<section class="proposals" aria-labelledby="proposals">
    <div>
      <h2 id="proposals">${words.coverage.nextTitle}</h2>
      <p class="aside">${words.coverage.nextHelp}</p>
    </div>
    <div>
      <ol>
        ${all.slice(0, first).map((each) => proposal(each, { ...options, report }))}
      </ol>
      ${
        rest.length > 0
          ? html`<details>
              <summary>${words.coverage.rest(rest.length)}</summary>
              <ol start=${first + 1}>
                ${rest.map((each) => proposal(each, { ...options, report }))}
              </ol>
            </details>`
          : nothing
      }
    </div>
  </section>`;
}

function proposal(
  each: Proposal,
  { report, ...options }: CoverageOptions & { report: JourneyReport },
): TemplateResult {
  const { words, address } = options;
  return html`<li>
    <details>
      <summary>
        <b>${placeNamed(each, report, words)}</b>
        <span class="aside">${why(each.state, words)} <code>${each.survey}</code></span>
      </summary>
      ${copyBox(snippetAt(each, address), options)}
    </details>
  </li>`;
}

function why(state: CoverageState, words: Words): string {
  return words.coverage.because[state];
}

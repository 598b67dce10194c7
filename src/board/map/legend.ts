import { html, svg, type TemplateResult } from 'lit';
import type { Words } from '../words.js';

/** What the marks on the line mean. */
export function legend(words: Words): TemplateResult {
  const { shapes } = words.map;
  return html`<div class="legend">
    <p>${words.map.howHigh}</p>
    <ul>
      ${item(svg`<circle class="dot" cx="8" cy="8" r="5.5"></circle>`, shapes.nps)}
      ${item(svg`<rect class="dot" x="3" y="3" width="10" height="10"></rect>`, shapes.top2)}
      ${item(svg`<path class="dot" d="M8 0.5L15.5 8L8 15.5L0.5 8Z"></path>`, shapes.mean)}
      ${item(svg`<path class="whisker" d="M8 1V15"></path>`, shapes.interval)}
      ${item(svg`<circle class="ring" cx="8" cy="8" r="5"></circle><path class="half" d="M3 8A5 5 0 0 0 13 8Z"></path>`, shapes.few)}
      ${item(svg`<circle class="ring" cx="8" cy="8" r="5"></circle><path d="M4.5 11.5L11.5 4.5"></path>`, shapes.no_answers)}
      ${item(svg`<circle class="ring" cx="8" cy="8" r="3.5"></circle>`, shapes.no_survey)}
    </ul>
  </div>`;
}

function item(drawing: TemplateResult, text: string): TemplateResult {
  return html`<li>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${drawing}</svg>
    ${text}
  </li>`;
}

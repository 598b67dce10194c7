import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import type { Words } from './words.js';

/** How many responses there are in all, and how many are kept but not counted. */
export function totals(
  { responses, complete, suspects, tests }: JourneyReport,
  words: Words,
): TemplateResult {
  return html`<dl class="totals">
    ${figure(responses, { words, label: words.totalResponses(responses) })}
    ${figure(complete, { words, label: words.totalComplete })}
    ${suspects > 0 ? figure(suspects, { words, label: words.totalSuspects }) : nothing}
    ${tests > 0 ? figure(tests, { words, label: words.totalTests(tests) }) : nothing}
  </dl>`;
}

function figure(count: number, { words, label }: { words: Words; label: string }): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${words.number(count)}</dd>
  </div>`;
}

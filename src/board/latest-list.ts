import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { JourneyReport, LatestResponse } from '../report/types.js';
import { answerInWords } from './answer-words.js';
import { placeInWords } from './place-names.js';
import type { Words } from './words.js';

/** What the list shows beside the report. */
export interface LatestOptions {
  words: Words;
  /** Ids of the responses that have just come. */
  fresh: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  now: number;
}

/** The last responses: when, where on the journey, by which survey, and what was said. */
export function latestList(report: JourneyReport, options: LatestOptions): TemplateResult {
  return html`<section class="latest" aria-labelledby="latest">
    <h2 id="latest">${options.words.latestTitle}</h2>
    <ol>
      ${repeat(
        report.latest,
        ({ id }) => id,
        (response) => item(response, { ...options, report }),
      )}
    </ol>
  </section>`;
}

function item(response: LatestResponse, options: LatestOptions & { report: JourneyReport }): TemplateResult {
  const { words, fresh, now, report } = options;
  const isFresh = fresh.has(response.id);
  return html`<li class=${isFresh ? 'fresh' : ''}>
    <p class="when">
      <time datetime=${response.receivedAt}>${words.time(Date.parse(response.receivedAt), now)}</time>
      ${isFresh ? html`<span class="mark">${words.isNew}</span>` : nothing}
    </p>
    <p class="place">
      <bdi>${placeInWords(response, report, words)}</bdi>
      <span class="survey"><bdi>${words.asked.survey(response.survey) ?? response.survey}</bdi></span>
    </p>
    <ul>
      ${said(response, words)} ${response.status === 'partial' ? remark(words.partial) : nothing}
      ${response.suspect === null ? nothing : suspect(response.suspect, words)}
    </ul>
  </li>`;
}

function said(
  { answers, locale, survey, version }: LatestResponse,
  words: Words,
): TemplateResult | TemplateResult[] {
  if (answers.length === 0) return remark(words.noValues);
  return answers.map((answer) => {
    const { text, as } = answerInWords({ ...answer, survey, version }, words);
    if (as === 'note') return remark(text);
    if (as === 'value') return html`<li><bdi class="given">${text}</bdi></li>`;
    return html`<li><blockquote lang=${locale ?? nothing} dir="auto">${text}</blockquote></li>`;
  });
}

function remark(text: string): TemplateResult {
  return html`<li class="aside">${text}</li>`;
}

function suspect(reason: string, words: Words): TemplateResult {
  return html`<li><span class="mark">${words.suspect(words.suspicions[reason] ?? reason)}</span></li>`;
}

import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** What each kind of number means, for a reader who has not met it. */
export function readingHelp(words: Words): TemplateResult {
  const lines = [words.readNps, words.readTwoBest, words.readFew, words.readEmpty, words.readCounted];
  return html`<details class="help">
    <summary>${words.readTitle}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

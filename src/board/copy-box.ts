import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** What became of copying: the text that was copied last, or that could not be. */
export interface Copied {
  readonly text: string;
  readonly ok: boolean;
}

/** A text to copy, and the button that does it. */
export function copyBox(
  text: string,
  { words, copied, copy }: { words: Words; copied: Copied | null; copy: (element: Element) => void },
): TemplateResult {
  const state = copied?.text === text ? copied.ok : null;
  const press = ({ currentTarget }: Event) => {
    const box = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
    if (box) copy(box);
  };
  return html`<div class="copy-box">
    <pre><code>${text}</code></pre>
    <button type="button" @click=${press}>${state === true ? words.copied : words.copy}</button>
    <p class="aside" role="status">${state === false ? words.copyFailed : ''}</p>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Words } from './words/index.js';

/** What became of copying: the text that was copied last, or that could not be. */
export interface Copied {
  readonly text: string;
  readonly ok: boolean;
}

/** What a box to copy from needs to know and do. */
export interface CopyOptions {
  readonly words: Words;
  /** What the box holds, in words. */
  readonly title: string;
  readonly copied: Copied | null;
  readonly copy: (element: Element) => void;
}

/** A text to copy below its title, and the button that does it. */
export function copyBox(text: string, { words, title, copied, copy }: CopyOptions): TemplateResult {
  const state = copied?.text === text ? copied.ok : null;
  const press = ({ currentTarget }: Event) => {
    const box = currentTarget instanceof Element ? currentTarget.closest('.copy') : null;
    const code = box?.querySelector('code');
    if (code) copy(code);
  };
  return html`<div class="copy">
    <div class="row">
      <h3>${title}</h3>
      <button type="button" @click=${press} aria-label=${`${words.copy}: ${title}`}>
        ${state === true ? words.copied : words.copy}
      </button>
    </div>
    <pre><code>${text}</code></pre>
    <p class="aside" role="status">
      ${state === null ? '' : state ? html`<span class="heard">${words.copied}</span>` : words.copyFailed}
    </p>
  </div>`;
}

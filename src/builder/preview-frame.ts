import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { addressOf } from './choice.js';
import type { Desk } from './desk.js';
import { radios } from './fields.js';
import { printedAddress } from './snippet/shapes.js';

const page = new URL('preview.html', import.meta.url);
/** Widths of the pages that are shown, in pixels. */
const widths = { phone: 360, desktop: 1024 } as const;

/** The survey on a page of its own, in the width and on the background that somebody wants to see. */
export function previewFrame(desk: Desk): TemplateResult {
  const { words, width, scheme, look, again } = desk;
  const show = (frame: Element | undefined) => {
    if (frame instanceof HTMLIFrameElement) lead(frame, desk);
  };
  return html`<section class="preview" aria-labelledby="preview">
    <div class="row">
      <h2 id="preview">${words.preview}</h2>
      ${radios(
        { name: 'width', label: words.width, value: width, take: (value) => look('width', value) },
        (['phone', 'desktop'] as const).map((value) => ({ value, label: words.widths[value] })),
      )}
      ${radios(
        { name: 'scheme', label: words.scheme, value: scheme, take: (value) => look('scheme', value) },
        (['light', 'dark'] as const).map((value) => ({ value, label: words.schemes[value] })),
      )}
      <button type="button" class="quiet" @click=${again}>${words.again}</button>
    </div>
    <div class=${`stage ${width} ${scheme}`}>
      <div class="screen"><iframe ${ref(show)} title=${words.previewTitle}></iframe></div>
    </div>
    <p class="aside">${words.previewHelp}</p>
    ${printed(desk)}
  </section>`;
}

/** What is chosen stands behind `#`, so that the page takes it without loading; nothing gets into the history. */
function lead(frame: HTMLIFrameElement, { choice, scheme, width, words }: Desk): void {
  fit(frame, width);
  const address = new URL(addressOf(choice, page.href));
  address.searchParams.set('scheme', scheme);
  address.searchParams.set('lang', words.code);
  address.searchParams.set('title', words.previewTitle);
  const target = `${page.href}#${address.searchParams}`;
  if (frame.dataset['shows'] === target) return;
  const isOpen = frame.dataset['shows'] !== undefined;
  frame.dataset['shows'] = target;
  if (isOpen) frame.contentWindow?.location.replace(target);
  else frame.src = target;
}

/** A page is drawn as wide as it would be and made smaller where there is less room. */
export function fit(frame: HTMLIFrameElement, width: Desk['width']): void {
  const room = frame.closest('.stage')?.clientWidth ?? 0;
  const scale = Math.min(1, (room || widths[width]) / widths[width]);
  frame.parentElement?.style.setProperty('--scale', String(scale));
}

/** The code itself, where this page's own collector draws it. */
function printed({ choice, collector, words, snippet }: Desk): TemplateResult | typeof nothing {
  if (snippet.shape !== 'print' || new URL(collector).origin !== location.origin) return nothing;
  const address = printedAddress(choice, { collector, language: words.code }, '.svg');
  return html`<p class="printed">
    <a href=${address} target="_blank" rel="noopener"
      ><img src=${address} alt=${words.printed} width="160" height="160"
    /></a>
  </p>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language, Words } from './words/index.js';

/** What the header needs to know and do. */
export interface HeaderOptions {
  readonly words: Words;
  /** Address of the page, for the links to its other language. */
  readonly address: string;
  readonly speak: (language: Language) => void;
}

const languages = [
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const;

/** Name, languages, title. */
export function pageHeader({ words, address, speak }: HeaderOptions): TemplateResult {
  const link = ([code, name]: readonly [Language, string]) => {
    const url = new URL(address);
    url.searchParams.set('lang', code);
    const pick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      speak(code);
    };
    const isSpoken = words.code === code;
    return html`<a
      href=${url.href}
      lang=${code}
      hreflang=${code}
      aria-current=${isSpoken ? 'true' : nothing}
      @click=${pick}
      >${name}</a
    >`;
  };
  return html`<header>
    <div class="bar">
      <p class="brand">${sign()} Kundresa</p>
      <nav aria-label=${words.language}>${languages.map(link)}</nav>
    </div>
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
  </header>`;
}

function sign(): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 36 12" aria-hidden="true" focusable="false">
    ${svg`<path d="M1 6H35"></path><circle cx="6" cy="6" r="4"></circle><circle cx="18" cy="6" r="4"></circle><circle
      class="end" cx="30" cy="6" r="4"
    ></circle>`}
  </svg>`;
}

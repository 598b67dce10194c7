import { html, nothing, svg, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import type { BoardState } from './board-state.js';
import { addressIn } from './language.js';
import { totals } from './totals.js';
import { viewLinks } from './view-links.js';
import type { View } from './route.js';
import type { Language, Words } from './words.js';

/** What the header needs to know and do. */
export interface HeaderOptions {
  words: Words;
  /** Address of the page, for the links to its other languages. */
  address: string;
  state: BoardState;
  /** Milliseconds since 1970. */
  now: number;
  choose: (language: Language) => void;
  view: View;
  /** What the page is about. */
  title: string;
  /** The pages that may be opened. */
  views: readonly View[];
  /** Null when nobody is signed in. */
  signOut: (() => void) | null;
}

const languages: readonly (readonly [Language, string])[] = [
  ['sv', 'Svenska'],
  ['en', 'English'],
];

/** Name, language, title, how fresh the numbers are, and the totals. */
export function boardHeader(options: HeaderOptions): TemplateResult {
  const { words, state, now, signOut } = options;
  const { report, readAt } = state;
  return html`<header>
    <div class="bar">
      <p class="brand">${mark()} Kundresa</p>
      <nav class="languages" aria-label=${words.language}>
        ${languages.map((language) => languageLink(language, options))}
      </nav>
      ${signOut ? html`<button type="button" @click=${signOut}>${words.signOut}</button>` : nothing}
    </div>
    ${report && options.views.length > 1 ? viewLinks(options) : nothing}
    <div class="title">
      <h1 tabindex="-1">${options.title}</h1>
      ${
        report
          ? html`<p class="updated">
              <time datetime=${new Date(readAt).toISOString()}
                >${words.updated(words.time(readAt, now))}</time
              >
            </p>`
          : nothing
      }
    </div>
    ${report && hasAny(report) && (options.view === 'map' || options.view === 'table') ? totals(report, words) : nothing}
  </header>`;
}

/** A board without anything to count shows no row of zeros. */
function hasAny({ responses, suspects, tests }: JourneyReport): boolean {
  return responses + suspects + tests > 0;
}

function mark(): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 36 12" aria-hidden="true" focusable="false">
    ${svg`<path d="M1 6H35"></path><circle cx="6" cy="6" r="4"></circle><circle cx="18" cy="6" r="4"></circle><circle
      class="end" cx="30" cy="6" r="4"
    ></circle>`}
  </svg>`;
}

function languageLink([language, name]: readonly [Language, string], options: HeaderOptions): TemplateResult {
  const { words, address, choose } = options;
  const pick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(language);
  };
  return html`<a
    href=${addressIn(language, address)}
    lang=${language}
    hreflang=${language}
    aria-current=${words.code === language ? 'true' : nothing}
    @click=${pick}
    >${name}</a
  >`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { inDigits } from '../survey/in-digits.js';
import type { KioskLanguage } from '../survey/kiosk-page.js';
import { fill } from '../survey/text.js';

/** Waits for somebody; a touch on it begins. */
export function startScreen(
  { words }: KioskLanguage,
  { title, start }: { title: string; start: () => void },
): TemplateResult {
  return html`<h1 id="title">${title}</h1>
    <button type="button" class="go start" @click=${start}>${words.kioskStart}</button>`;
}

/** After the last answer. */
export function thanksScreen(thanks: string): TemplateResult {
  return html`<main class="thanks">
    <svg class="mark" viewBox="0 0 96 96" aria-hidden="true">
      <circle cx="48" cy="48" r="44"></circle>
      <path d="m29 50 13 13 26-29"></path>
    </svg>
    <div role="status"><h1>${thanks}</h1></div>
  </main>`;
}

/** The answer is neither on disk nor sent. */
export function failedScreen({ kiosk }: KioskLanguage): TemplateResult {
  return html`<main class="thanks">
    <div role="alert"><h1>${kiosk.notSaved}</h1></div>
  </main>`;
}

/** Dark, and says what it is only to those who cannot see that it is dark. */
export function sleepScreen({ words }: KioskLanguage): TemplateResult {
  return html`<main class="asleep"><h1 class="unseen">${words.kioskStart}</h1></main>`;
}

/** In place of the survey when the address is wrong: for whoever sets the device up, in English. */
export function problemScreen(problems: readonly string[]): TemplateResult {
  return html`<main class="setup" lang="en" dir="ltr">
    <h1>This kiosk is not set up yet</h1>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </main>`;
}

/** The languages to choose from, each by its own name; nothing where there is one. */
export function languageBar(
  languages: readonly KioskLanguage[],
  { language, choose }: { language: KioskLanguage; choose: (place: number) => void },
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<nav class="languages" aria-label=${language.kiosk.languages}>
    ${languages.map(
      ({ words, kiosk }, place) =>
        html`<button
          type="button"
          lang=${words.lang}
          dir=${words.dir}
          aria-pressed=${words.lang === language.words.lang}
          @click=${() => choose(place)}
        >
          ${kiosk.name}
        </button>`,
    )}
  </nav>`;
}

/** Asks whether somebody is there before the survey begins again. Any touch, anywhere, is an answer. */
export function warningBox({ words, kiosk }: KioskLanguage, seconds: number): TemplateResult {
  return html`<div class="veil">
    <div class="box" role="alertdialog" aria-modal="true" aria-labelledby="there" aria-describedby="left">
      <h2 id="there">${words.stillThere}</h2>
      <p id="left">${fill(kiosk.startsOver, { n: inDigits(seconds, words) })}</p>
      <button type="button" class="go">${words.goOn}</button>
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { copyBox } from './copy-box.js';
import type { Desk } from './desk.js';
import type { Warning } from './snippet/warnings.js';

/** What to paste, what is to be known about it, and a try at the collector. */
export function result(desk: Desk): TemplateResult {
  const { words, snippet } = desk;
  const { once, code, css, policy, shape } = snippet;
  return html`<section class="result" aria-labelledby="paste">
      <h2 id="paste" class="heard">${words.paste}</h2>
      ${once ? box(once, words.once, desk) : nothing}
      ${box(code, shape === 'print' ? words.pasteAddress : words.paste, desk)}
      ${css ? box(css, words.css, desk) : nothing}
      ${
        policy
          ? html`<details>
              <summary>${words.policy}</summary>
              ${box(policy, 'Content-Security-Policy', desk)}
            </details>`
          : nothing
      }
      <p class="aside">${words.share}</p>
    </section>
    <div class="notes">
      ${
        snippet.warnings.length > 0
          ? html`<section aria-labelledby="know">
              <h2 id="know">${words.know}</h2>
              <ul class="warnings">
                ${snippet.warnings.map((warning) => html`<li>${inWords(warning, desk)}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      <section class="keeps" aria-labelledby="keeps">
        <h2 id="keeps">${words.keeps}</h2>
        <ul class="facts">
          ${snippet.facts.map((fact) => html`<li>${words.facts[fact]}</li>`)}
        </ul>
      </section>
      ${tryBox(desk)}
    </div>`;
}

function box(text: string, title: string, { words, copied, copy }: Desk): TemplateResult {
  return copyBox(text, { words, title, copied, copy });
}

function inWords({ id, value }: Warning, { words }: Desk): string {
  return words.warnings[id].replace('{value}', value === undefined ? '' : words.number(value));
}

function tryBox({ words, tried, tryNow }: Desk): TemplateResult {
  const isTrying = tried === 'trying';
  const state = tried && tried !== 'trying' ? tried.state : undefined;
  const openTo = tried && tried !== 'trying' ? tried.openTo : undefined;
  return html`<section aria-labelledby="check">
    <h2 id="check">${words.check}</h2>
    <p class="aside">${words.checkHelp}</p>
    <button type="button" aria-disabled=${isTrying ? 'true' : nothing} @click=${tryNow}>
      ${words.checkNow}
    </button>
    <div role="status" class=${state === 'stored' ? 'works' : 'fails'}>
      ${isTrying ? html`<p>${words.checking}</p>` : nothing}
      ${state ? html`<p>${words.results[state]}</p>` : nothing}
      ${
        state === 'stored' && openTo
          ? html`<p class="aside">${openTo === 'all' ? words.openToAll : words.openToSome}</p>`
          : nothing
      }
    </div>
  </section>`;
}

import { html } from 'hono/html';
import type { ReceiptStatus } from '../store/receipt-status.js';
import type { Improvement } from '../store/improvements.js';
import type { Html } from './fields/field.js';
import type { PublicWords } from './public-words.js';

/** What was improved, for everybody. */
export function updatesPage(improvements: readonly Improvement[], words: PublicWords): Html {
  const list = improvements.map(
    ({ said, did, date }) =>
      html`<li>
        <p><time datetime="${date}">${date}</time></p>
        <h2>${words.did}: ${inLanguageOf(words, did)}</h2>
        <p>${words.said}: ${inLanguageOf(words, said)}</p>
      </li>`,
  );
  return publicPage(
    words,
    words.updatesTitle,
    html`<h1>${words.updatesTitle}</h1>
      ${
        list.length > 0
          ? html`<ul class="updates">
              ${list}
            </ul>`
          : html`<p>${words.updatesNone}</p>`
      }
      <p><a href="updates.atom?lang=${words.lang}" type="application/atom+xml">${words.feed}</a></p>`,
  );
}

export interface ReceiptView {
  words: PublicWords;
  code: string;
  /** What the code opens; undefined before one was given. */
  found?: readonly ReceiptStatus[];
  /** What to say on top. */
  said?: string | undefined;
}

/** Where a customer looks after their own answer by its code. */
export function receiptPage({ words, code, found, said }: ReceiptView): Html {
  const isUnknown = found?.length === 0 && said === undefined;
  return publicPage(
    words,
    words.receiptTitle,
    html`<h1>${words.receiptTitle}</h1>
      ${said ? html`<p role="status">${said}</p>` : ''}
      <form method="post" action="receipt?lang=${words.lang}">
        <p>${words.receiptHelp}</p>
        <label for="code">${words.code}</label>
        <input
          id="code"
          name="code"
          value="${code}"
          required
          maxlength="200"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-invalid="${isUnknown ? 'true' : 'false'}"
          aria-describedby="unknown"
        />
        <p id="unknown" class="problem" role="status">${isUnknown ? words.unknown : ''}</p>
        <button type="submit" name="do" value="look">${words.look}</button>
      </form>
      ${found?.map((status) => statusOf(status, words)) ?? ''}
      ${found && found.length > 0 ? ways(code, { words, isWithdrawn: found.every((each) => each.withdrawn) }) : ''}`,
  );
}

function statusOf({ receivedAt, survey, withdrawn, case: state }: ReceiptStatus, words: PublicWords): Html {
  const said = Object.entries(words.cases).find(([name]) => name === state)?.[1];
  return html`<section>
    <h2>${survey}</h2>
    <p>${words.received} <time datetime="${receivedAt}">${receivedAt.slice(0, 10)}</time></p>
    <p>${withdrawn ? words.withdrawnNow : words.counted}</p>
    ${said ? html`<p>${said}</p>` : ''}
  </section>`;
}

function ways(code: string, { words, isWithdrawn }: { words: PublicWords; isWithdrawn: boolean }): Html {
  const action = `receipt?lang=${words.lang}`;
  return html`${
      isWithdrawn
        ? ''
        : html`<form method="post" action="${action}">
            <input type="hidden" name="code" value="${code}" />
            <p>${words.withdrawHelp}</p>
            <button type="submit" name="do" value="withdraw">${words.withdraw}</button>
          </form>`
    }
    <form method="post" action="${action}">
      <input type="hidden" name="code" value="${code}" />
      <p>${words.eraseHelp}</p>
      <label><input type="checkbox" name="sure" value="yes" required /> ${words.sure}</label>
      <button type="submit" name="do" value="erase">${words.erase}</button>
    </form>`;
}

/** A text in the language of the page, else in English, else in whichever there is. */
export function inLanguageOf({ lang }: PublicWords, texts: Readonly<Record<string, string>>): string {
  return texts[lang] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

function publicPage(words: PublicWords, title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="s/hosted.css" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { BoardState, Trouble } from './board-state.js';
import type { Words } from './words.js';

/** What the notices need to know and do. */
export interface NoticeOptions {
  words: Words;
  state: BoardState;
  /** Milliseconds since 1970. */
  now: number;
  retry: () => void;
  signIn: (token: string) => void;
  /** Takes all filters off. */
  clear: () => void;
}

/** Says why there are no numbers, or why they are old, and what to do about it. */
export function troubleNotice(trouble: Trouble, options: NoticeOptions): TemplateResult {
  if (trouble.state === 'locked') return signIn(trouble, options);
  if (trouble.state === 'closed') return closed(trouble, options);
  if (trouble.state === 'refused') return notMade(trouble, options);
  return unreachable(trouble, options);
}

function notMade(
  { detail }: Trouble & { state: 'refused' },
  { words, clear }: NoticeOptions,
): TemplateResult {
  return html`<section class="notice" aria-labelledby="trouble">
    <h2 id="trouble">${words.filters.refused}</h2>
    <p lang="en">${detail}</p>
    <button type="button" @click=${clear}>${words.filters.clear}</button>
  </section>`;
}

function unreachable({ status }: Trouble & { state: 'unreachable' }, options: NoticeOptions): TemplateResult {
  const { words, state, now, retry } = options;
  const said = status === null ? '' : status < 300 ? words.notReport : words.serverSaid(status);
  const age = words.unreachableOld(words.time(state.readAt, now), words.age(now - state.readAt));
  return html`<section class="notice" aria-labelledby="trouble">
    <h2 id="trouble">${words.unreachableTitle}</h2>
    <p>${said} ${state.report ? age : words.unreachableNever}</p>
    <button type="button" @click=${retry}>${words.tryNow}</button>
  </section>`;
}

function closed({ detail }: Trouble & { state: 'closed' }, { words }: NoticeOptions): TemplateResult {
  return html`<section class="panel" aria-labelledby="trouble">
    <h2 id="trouble">${words.closedTitle}</h2>
    <div>
      <p>${words.closedHelp}</p>
      ${detail ? html`<p class="aside" lang="en">${detail}</p>` : nothing}
    </div>
  </section>`;
}

function signIn({ refused }: Trouble & { state: 'locked' }, options: NoticeOptions): TemplateResult {
  const { words } = options;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token =
      event.currentTarget instanceof HTMLFormElement && new FormData(event.currentTarget).get('token');
    if (typeof token === 'string') options.signIn(token);
  };
  return html`<section class="panel" aria-labelledby="trouble">
    <h2 id="trouble">${words.signInTitle}</h2>
    <div>
      <p>${words.signInHelp}</p>
      <form @submit=${submit}>
        <label for="token">${words.token}</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          aria-invalid=${refused}
          aria-describedby="refused"
        />
        <button type="submit">${words.signIn}</button>
        <p id="refused" class="error" role="status">${refused ? words.signInRefused : nothing}</p>
      </form>
    </div>
  </section>`;
}

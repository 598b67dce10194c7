import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Screen, fieldIn, formOf } from '../screen.js';
import { touchpointSelect } from '../touchpoint-select.js';
import { mayAs } from '../who.js';
import { commentItem } from './comment-item.js';
import {
  commentsIn,
  markComment,
  wordsOf,
  type Comment,
  type CommentMark,
  type CommentPage,
  type CommentWord,
} from './comment.js';

/** How many words are shown. */
const fewWords = 24;

/** The page of what customers wrote: search, filter, mark, and the words that most of them use. */
export class BoardComments extends Screen {
  #page: CommentPage | null = null;
  #words: readonly CommentWord[] = [];
  #query: Record<string, string> = {};

  protected override async load(): Promise<void> {
    if (this.place !== '' && this.#query['touchpoint'] === undefined)
      this.#query = { ...this.#query, touchpoint: this.place };
    const [page, words] = await Promise.all([
      this.api.get('comments', this.#query),
      this.api.get('comments/words', this.#query),
    ]);
    this.#words = wordsOf(words.ok ? words.body : null);
    this.#page = commentsIn(this.bodyOf(page));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const page = this.#page;
    return html`<section class="work comments" aria-label=${words.views.comments}>
      <div>${this.#form()} ${this.#themes()}</div>
      <div>${this.complaint()} ${page ? this.#list(page) : html`<p class="aside">${words.reading}</p>`}</div>
    </section>`;
  }

  #form(): TemplateResult {
    const { words, report } = this;
    const { q = '', touchpoint = '', starred, hidden } = this.#query;
    const search = (event: SubmitEvent) => this.#search(new FormData(formOf(event)));
    return html`<form class="grid" role="search" @submit=${search}>
      <label
        ><span>${words.comments.search}</span><input type="search" name="q" maxlength="200" .value=${q}
      /></label>
      ${touchpointSelect(report, {
        words,
        label: words.map.columns.touchpoint,
        none: words.filters.all,
        value: touchpoint,
      })}
      ${check('starred', words.comments.onlyStarred, starred !== undefined)}
      ${check('hidden', words.comments.alsoHidden, hidden !== undefined)}
      <button type="submit">${words.comments.find}</button>
    </form>`;
  }

  #themes(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#words.length === 0) return nothing;
    return html`<h2>${words.comments.wordsTitle}</h2>
      <p class="aside">${words.comments.wordsHelp}</p>
      <ul class="word-list">
        ${this.#words.slice(0, fewWords).map(
          ({ word, n }) =>
            html`<li>
              <button type="button" class="quiet" @click=${() => this.#ask({ ...this.#query, q: word })}>
                ${word} <span class="aside">${words.number(n)}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #list({ comments, next, withheld }: CommentPage): TemplateResult {
    const { words, report } = this;
    const mark = mayAs(this.who, 'worker')
      ? (comment: Comment, change: CommentMark) => this.#mark(comment, change)
      : null;
    return html`<p class="aside" role="status">
        ${comments.length === 0 ? words.comments.none : nothing}
        ${withheld ? words.comments.withheld : nothing}
      </p>
      <ul class="entries">
        ${repeat(
          comments,
          ({ id, question }) => `${id} ${question}`,
          (comment) => commentItem(comment, { words, report, mark }),
        )}
      </ul>
      ${next === null ? nothing : html`<button type="button" @click=${() => this.#more(next)}>${words.work.more}</button>`}`;
  }

  #search(form: FormData): void {
    const names = ['q', 'touchpoint', 'starred', 'hidden'];
    const pairs = names.map((name): [string, string] => [name, fieldIn(form, name)]);
    this.#ask(Object.fromEntries(pairs.filter(([name, value]) => value !== '' || name === 'touchpoint')));
  }

  #ask(query: Record<string, string>): void {
    this.#query = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
    if (query['touchpoint'] === '') this.place = '';
    void this.load();
  }

  async #more(after: string): Promise<void> {
    const page = commentsIn(this.bodyOf(await this.api.get('comments', { ...this.#query, after })));
    this.#page = { ...page, comments: [...(this.#page?.comments ?? []), ...page.comments] };
  }

  #mark(comment: Comment, change: CommentMark): void {
    void this.act(markComment(this.api, comment, change));
  }
}

function check(name: string, label: string, on: boolean): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" name=${name} value="true" .checked=${on} /><span>${label}</span></label
  >`;
}

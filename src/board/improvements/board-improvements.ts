import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Screen, formOf } from '../screen.js';
import { touchpointNamed } from '../touchpoint-select.js';
import { effectInWords } from './effect-words.js';
import { readEffect, type Effect } from './effect.js';
import { improvementForm, inputOf } from './improvement-form.js';
import { improvementsIn, textIn, type Improvement } from './improvement.js';

/** The page of what was done about what customers said, and what came of it. */
export class BoardImprovements extends Screen {
  #all: readonly Improvement[] | null = null;
  #effects = new Map<string, Effect | null>();
  /** The one that is changed; null for a new one. */
  #open: Improvement | null = null;

  protected override async load(): Promise<void> {
    this.#all = improvementsIn(this.bodyOf(await this.api.get('improvements/drafts')));
    await Promise.all(this.#all.map((each) => this.#learn(each)));
    this.requestUpdate();
  }

  async #learn({ id, touchpoint, date, site }: Improvement): Promise<void> {
    if (touchpoint !== null) this.#effects.set(id, await readEffect(this.api, { touchpoint, date, site }));
  }

  protected override render(): TemplateResult {
    const { words, report } = this;
    const open = this.#open;
    return html`<section class="work improvements" aria-label=${words.views.improvements}>
      <div>
        <h2>${words.improvements.title}</h2>
        <p class="aside">
          ${words.improvements.help}
          <a href="updates" target="_blank" rel="noopener">${words.improvements.page}</a>
        </p>
      </div>
      <div>
        ${repeat(
          [open],
          (each) => each?.id ?? '',
          () =>
            improvementForm(open, {
              words,
              report,
              save: (event) => void this.#save(event),
              stop: () => this.#edit(null),
            }),
        )}
        ${this.complaint()}
        ${this.#all && this.#all.length === 0 ? html`<p>${words.improvements.none}</p>` : nothing}
        <ul class="entries">
          ${repeat(
            this.#all ?? [],
            ({ id }) => id,
            (each) => this.#entry(each),
          )}
        </ul>
      </div>
    </section>`;
  }

  #entry(each: Improvement): TemplateResult {
    const { words, report } = this;
    const { id, touchpoint, said, did, date, published } = each;
    const remove = () => void this.act(this.api.send('DELETE', `improvements/${encodeURIComponent(id)}`));
    return html`<li>
      <p class="basis">
        <span
          >${touchpoint === null ? words.improvements.whole : touchpointNamed(touchpoint, report, words)}</span
        >
        <time datetime=${date}>${words.day(date)}</time>
        <span class="mark">${published ? words.improvements.published : words.improvements.draft}</span>
      </p>
      <p>${words.improvements.said}: ${textIn(said, words.code)}</p>
      <p><b>${words.improvements.did}: ${textIn(did, words.code)}</b></p>
      ${this.#effect(id)}
      <p class="row">
        <button type="button" class="quiet" @click=${() => this.#edit(each)}>
          ${words.improvements.edit}
        </button>
        <button type="button" class="quiet" @click=${() => void this.#publish(each)}>
          ${published ? words.improvements.withdraw : words.improvements.publish}
        </button>
        ${published ? nothing : html`<button type="button" class="quiet" @click=${remove}>${words.improvements.remove}</button>`}
      </p>
    </li>`;
  }

  #effect(id: string): TemplateResult | typeof nothing {
    const effect = this.#effects.get(id);
    return effect ? effectInWords(effect, this.words) : nothing;
  }

  #edit(each: Improvement | null): void {
    this.#open = each;
    this.requestUpdate();
    if (each) void this.updateComplete.then(() => this.querySelector<HTMLElement>('form textarea')?.focus());
  }

  async #save(event: SubmitEvent): Promise<void> {
    const form = formOf(event);
    const input = inputOf(new FormData(form), this.#open);
    const id = this.#open?.id;
    const sent =
      id === undefined
        ? this.api.send('POST', 'improvements', input)
        : this.api.send('PUT', `improvements/${encodeURIComponent(id)}`, input);
    if (!(await this.act(sent))) return;
    this.#edit(null);
    form.reset();
  }

  async #publish({ id, site, touchpoint, said, did, date, published }: Improvement): Promise<void> {
    const input = { site, touchpoint, said, did, date, published: !published };
    await this.act(this.api.send('PUT', `improvements/${encodeURIComponent(id)}`, input));
  }
}

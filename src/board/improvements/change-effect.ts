import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Screen } from '../screen.js';
import { effectInWords } from './effect-words.js';
import { readEffect, type Effect } from './effect.js';
import { textIn, type Improvement } from './improvement.js';

/** A change at a touchpoint: when, what, and what it did to the score of those whom the filters mean. */
export class ChangeEffect extends Screen {
  static override properties = {
    ...Screen.properties,
    change: { attribute: false },
    filters: { attribute: false },
  };

  declare change: Improvement | null;
  /** The query of the report, without times. */
  declare filters: string;

  #effect: Effect | null = null;
  #asked = '';

  constructor() {
    super();
    this.change = null;
    this.filters = '';
  }

  protected override updated(_changed: PropertyValues): void {
    void this.load();
  }

  protected override async load(): Promise<void> {
    const { change, filters, api } = this;
    if (!change?.touchpoint) return;
    const { id, touchpoint, date, site } = change;
    const asked = JSON.stringify([id, date, filters]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#effect = null;
    const effect = await readEffect(api, { touchpoint, date, site, filters });
    if (asked !== this.#asked) return;
    this.#effect = effect;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { change, words } = this;
    if (!change) return nothing;
    const { date, did } = change;
    return html`<p class="changed">
        <time datetime=${date}>${words.day(date)}</time> <b dir="auto">${textIn(did, words.code)}</b>
      </p>
      ${this.#effect ? effectInWords(this.#effect, words) : nothing}`;
  }
}

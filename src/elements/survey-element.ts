import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Ack, Client } from '../client/types.js';
import { loadWords } from '../locales/load-words.js';
import type { SurveyDefinition } from '../survey/types.js';
import { inLanguage } from '../survey/text.js';
import type { Words } from '../survey/words.js';
import type { Placement } from '../wire/types.js';
import { clientFor } from './client-for.js';
import type { QuestionKind } from './kinds/question-kind.js';
import { languagesFor } from './language-of.js';
import { surveyCard } from './survey-card.js';
import { SurveyEvent, type SurveyEventFields, type SurveyEventMap } from './survey-event.js';
import { SurveyRun, type RunHost } from './survey-run.js';
import { surveyStyles } from './survey.styles.js';

/**
 * What the three elements have in common: tags, delivery, one running survey, and where it stands.
 * Importing it registers nothing.
 *
 * @slot - Shown until the element works, and where scripts do not run: a link to the hosted page.
 * @fires survey-connect - Joined the page, not rendered yet. Whoever decides when it shows cancels it.
 * @fires survey-show - About to show. Cancelable.
 * @fires survey-shown - On screen.
 * @fires survey-send - Next or Send was pressed; `response` is about to be kept and sent. Cancelable.
 * @fires survey-delivery - What became of a response, in `delivery`.
 * @fires survey-complete - The last page was answered and the answer is safe.
 * @fires survey-dismiss - The visitor closes the survey. Cancelable.
 * @csspart card - The surface that everything stands on.
 * @csspart form - The form of one page.
 * @csspart question - One question.
 * @csspart title - The words of a question.
 * @csspart hint - Help below a title.
 * @csspart problem - What is wrong with an answer.
 * @csspart button - Every button with words; the sending one is also `submit`.
 * @csspart close - The button that closes a panel.
 * @csspart thanks - The words at the end.
 * @cssprop [--kundresa-accent=#1d4ed8] - Buttons, selection, focus.
 * @cssprop [--kundresa-on-accent=#fff] - Text on the accent.
 * @cssprop [--kundresa-surface=#fff] - Background.
 * @cssprop [--kundresa-text=#1b1f24] - Text.
 * @cssprop [--kundresa-muted=#57606a] - Hints.
 * @cssprop [--kundresa-line=#7d8590] - Borders.
 * @cssprop [--kundresa-problem=#b42318] - What is wrong.
 * @cssprop [--kundresa-radius=10px] - Corners of the card.
 * @cssprop [--kundresa-font=system-ui, sans-serif] - Typeface.
 * @cssprop [--kundresa-width=600px] - Widest an inline survey gets.
 */
export abstract class SurveyElement extends LitElement {
  static override styles = surveyStyles;

  static override properties: PropertyDeclarations = {
    stage: {},
    touchpoint: {},
    endpoint: {},
    survey: {},
    brand: {},
    site: {},
    placement: { reflect: true },
    theme: {},
    ack: {},
    contentType: { attribute: 'content-type' },
    storage: {},
    revisions: {},
    privacyUrl: { attribute: 'privacy-url' },
    test: { type: Boolean },
    context: { attribute: false },
  };

  /** Stage of the journey that the answer is about: `awareness`, `consideration`, `purchase`, `use`, `loyalty`, or a site's own. */
  declare stage: string | undefined;
  /** Touchpoint that the answer is about, such as `checkout`. */
  declare touchpoint: string | undefined;
  /** Where responses are posted; a relative address is resolved against the page. */
  declare endpoint: string;
  /** Id of the survey on the wire, when it is not the element's own. */
  declare survey: string | undefined;
  /** Name of the company, for the wording. */
  declare brand: string | undefined;
  /** Name of the site, where several share a collector. */
  declare site: string | undefined;
  /** `inline` in the text, or `panel` in a corner, which waits for `show()`. */
  declare placement: Placement;
  /** `auto` follows the visitor's preference; `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';
  /** What counts as an acknowledgement: `status`, `echo` or `none`. Default `status`. */
  declare ack: Ack | undefined;
  /** Content type of what is posted. Default: no preflight across origins. */
  declare contentType: string | undefined;
  /** `none` keeps undelivered answers in memory only. Default `auto`. */
  declare storage: 'auto' | 'none' | undefined;
  /** `last` sends only the finished response. Default `all`. */
  declare revisions: 'all' | 'last' | undefined;
  /** Address of the privacy notice. Without it no contact is asked for. */
  declare privacyUrl: string | undefined;
  /** Marks responses as trials, which are never counted. */
  declare test: boolean;
  /** Pairs that travel with the response, such as `{segment: 'b2b'}`. */
  declare context: Readonly<Record<string, string>> | undefined;

  #words: Words | undefined;
  #run: SurveyRun | undefined;
  #open = false;
  #shown = false;
  #broken = false;
  #here: AbortController | undefined;
  #refocus = false;

  constructor() {
    super();
    this.endpoint = '';
    this.placement = 'inline';
    this.theme = 'auto';
    this.test = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The kinds of question that this element can ask. */
  abstract readonly kinds: Readonly<Record<string, QuestionKind>>;

  /** What this element asks, from its attributes, in a language. Pure. */
  abstract definition(words: Words): SurveyDefinition;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#here = new AbortController();
    if (!this.#shown) this.#open = this.placement !== 'panel';
    if (this.#run) this.#listen(this.#run);
    this.#tell('survey-connect', { signal: this.#here.signal });
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#here?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) void this.#speak();
  }

  /** Opens the survey unless the page prevents it. Does not take focus. */
  show(): void {
    if (this.#open || !this.#tell('survey-show')) return;
    this.#open = true;
    this.requestUpdate();
  }

  /** Takes the survey off the screen and keeps what was typed. */
  hide(): void {
    this.#open = false;
    this.requestUpdate();
  }

  /** Closes the survey for the visitor, unless the page prevents it. */
  dismiss(): void {
    if (this.#open && this.#tell('survey-dismiss')) this.hide();
  }

  /** True while the survey is on screen. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** What every response of this element carries besides its answers. */
  protected tags(): ReturnType<RunHost['tags']> {
    const { stage, touchpoint, site, context } = this;
    return {
      ...(site ? { site } : {}),
      ...(stage ? { stage } : {}),
      ...(touchpoint ? { touchpoint } : {}),
      channel: 'web',
      placement: this.placement,
      ...(this.#words ? { locale: this.#words.lang } : {}),
      page: location.origin + location.pathname,
      ...(context ? { context } : {}),
      ...(this.test ? { test: true } : {}),
    };
  }

  protected override willUpdate(): void {
    if (!this.#words || !this.#open) return;
    const definition = this.definition(this.#words);
    const named = this.survey ? { ...definition, id: this.survey } : definition;
    this.#run ??= this.#begin(named);
    this.#run.definition = named;
  }

  /** A page that forbids our templates keeps its own content instead of an empty box. */
  protected override update(changes: PropertyValues): void {
    if (this.#broken) return;
    try {
      super.update(changes);
    } catch (error) {
      this.#broken = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      console.warn(
        `<${this.localName}> cannot render on this page and shows its fallback content. If the page sends a trusted-types policy list, add "kundresa" to it.`,
        error,
      );
    }
  }

  protected override render(): unknown {
    if (!this.#words) return html`<slot></slot>`;
    const { lang, dir } = this.#words;
    return html`<div class="root ${this.theme}" part="root" lang=${lang} dir=${dir} @keydown=${this.#onKey}>
      ${this.frame()}
    </div>`;
  }

  protected override updated(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (panel?.showPopover && !panel.matches(':popover-open')) panel.showPopover();
    if (this.#refocus) this.#focusOn();
    if (!this.#open || !this.#words || this.#shown) return;
    this.#shown = true;
    this.#tell('survey-shown');
  }

  /** What surrounds the card: nothing inline, a panel in the corner. */
  protected frame(): unknown {
    if (!this.#open) return nothing;
    return this.placement === 'panel' ? this.panel() : this.card();
  }

  /** The card in a corner, above everything, without taking focus or blocking the page. */
  protected panel(role = 'region'): TemplateResult {
    return html`<div class="panel" part="panel" popover="manual" role=${role} aria-label=${this.#title}>
      ${this.card(() => this.dismiss())}
    </div>`;
  }

  protected card(dismiss?: () => void): TemplateResult | typeof nothing {
    const { words, run, kinds } = this;
    return words && run ? surveyCard({ run, words, kinds, dismiss }) : nothing;
  }

  protected get words(): Words | undefined {
    return this.#words;
  }

  protected get run(): SurveyRun | undefined {
    return this.#run;
  }

  /** Forgets the run, so that the next showing starts a new response. */
  protected startOver(): void {
    this.#run = undefined;
  }

  /** Moves focus to the first control of the page, or to the words at the end. */
  protected focusInside(): void {
    this.#refocus = true;
    this.requestUpdate();
  }

  get #title(): string {
    const first = this.#run?.definition.pages[0]?.questions[0];
    return first && this.#words ? inLanguage(first.title, this.#words.lang) : '';
  }

  #begin(definition: SurveyDefinition): SurveyRun {
    const run = new SurveyRun(definition, {
      kinds: this.kinds,
      client: () => this.#client,
      tags: () => this.tags(),
      offer: (response) => this.#tell('survey-send', { response }),
      changed: () => this.requestUpdate(),
      moved: () => this.focusInside(),
      settled: (delivery) => this.#tell('survey-delivery', { delivery }),
      completed: (response) => this.#tell('survey-complete', { response }),
    });
    this.#listen(run);
    return run;
  }

  /** Hears of deliveries for as long as the element is on the page. */
  #listen(run: SurveyRun): void {
    this.#here?.signal.addEventListener(
      'abort',
      this.#client.subscribe((delivery) => run.hear(delivery)),
    );
  }

  get #client(): Client {
    const { endpoint, ack, contentType, storage, revisions } = this;
    return clientFor({
      endpoint,
      ...(ack ? { ack } : {}),
      ...(contentType ? { contentType } : {}),
      ...(storage ? { storage } : {}),
      ...(revisions ? { revisions } : {}),
    });
  }

  async #speak(): Promise<void> {
    const words = await loadWords(languagesFor(this));
    if (words === this.#words) return;
    this.#words = words;
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.placement !== 'inline') this.dismiss();
    // What is typed here is nobody else's shortcut.
    if (event.key.length === 1) event.stopPropagation();
  };

  #focusOn(): void {
    this.#refocus = false;
    const target =
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      this.renderRoot.querySelector<HTMLElement>('form :is(input, textarea)') ??
      this.renderRoot.querySelector<HTMLElement>('.status');
    target?.focus();
  }

  #tell(type: keyof SurveyEventMap, fields: Omit<SurveyEventFields, 'survey'> = {}): boolean {
    const survey = this.survey ?? this.#run?.definition.id ?? this.localName;
    return this.dispatchEvent(new SurveyEvent(type, { survey, ...fields }));
  }
}

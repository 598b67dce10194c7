import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { loadWords } from '../locales/load-words.js';
import { present } from '../survey/present.js';
import { surveyOfTag } from '../survey/survey-of-tag.js';
import type { Condition, SurveyDefinition } from '../survey/types.js';
import { begin, type Follow } from '../survey/walk.js';
import type { Words } from '../survey/words.js';
import type { QuestionKind } from './kinds/question-kind.js';
import { inTurn } from './in-turn.js';
import { isSpecial } from './is-special.js';
import { languagesFor } from './languages-for.js';
import { surveyCard } from './survey-card.js';
import { SurveyEvent, type SurveyEventFields, type SurveyEventMap } from './survey-event.js';
import { SurveyOptions } from './survey-options.js';
import { SurveyRun, type RunHost } from './survey-run.js';
import type { SurveySource } from './survey-source.js';
import { surveyStyles } from './survey.styles.js';

/**
 * What the three elements have in common: tags, delivery, one running survey, and where it stands.
 * Importing it registers nothing.
 *
 * @slot - Shown until the element works, and where scripts do not run: a link to the hosted page.
 * @fires survey-connect - Joined the page, not rendered yet. Whoever decides when it shows cancels it.
 * @fires survey-show - About to show. Cancelable.
 * @fires survey-shown - On screen.
 * @fires survey-start - The visitor has begun: something was chosen or typed.
 * @fires survey-send - Next or Send was pressed; `response` is about to be kept and sent. Cancelable.
 * @fires survey-delivery - What became of a response, in `delivery`.
 * @fires survey-complete - The last page was answered and the answer is safe.
 * @fires survey-dismiss - The visitor closes the survey. Cancelable.
 * @attr {number} [delay=5] - Seconds that the page must have been visible before a panel opens.
 * @attr {string} consent - What the visitor allows: any of `storage`, `attribution` and `contact`; `no-storage`, `no-attribution` and `no-contact` for what was denied. `setConsent` sets it on every survey of the page.
 * @attr {string} audience - `child` for children: neither free text nor a contact is asked for, and nothing is stored. `child text` asks for free text.
 * @attr {string} receipt - Gives the visitor a code below the thanks, by which the collector's page `/receipt` shows what became of the answer, withdraws it or erases it; the address of another such page, where it is not beside the endpoint.
 * @attr {string} updates - `none` shows nothing of what was improved, below the thanks and in a feedback tab.
 * @attr {boolean} kiosk - Asks one visitor after another, on a touch screen: each gets a new element, and answers say `channel: kiosk`.
 * @attr {string} funnel - `none` or `counts`: whether the steps of the survey are counted. Default: counted where `endpoint` is a collector's.
 * @attr {string} check - Address at the collector that says whether this order or subject was asked before.
 * @attr {string} subject - A pseudonym of the visitor, given by the site: who was asked is not asked again.
 * @csspart root - Everything that is drawn.
 * @csspart panel - The box in the corner.
 * @csspart card - The surface that everything stands on.
 * @csspart progress - How far the visitor has come, where there are more than two pages.
 * @csspart resumed - The note that a survey goes on where it was left.
 * @csspart form - The form of one page.
 * @csspart question - One question.
 * @csspart title - The words of a question.
 * @csspart hint - Help below a title.
 * @csspart problem - What is wrong with an answer.
 * @csspart scale - All scores of a question.
 * @csspart score - One score.
 * @csspart options - All options of a choice.
 * @csspart option - One option of a choice, and a box to tick.
 * @csspart input - A field to type in.
 * @csspart buttons - The row of buttons.
 * @csspart button - Every button with words.
 * @csspart submit - The one of them that goes on or sends.
 * @csspart close - The button that closes a panel.
 * @csspart status - What is announced: the thanks, and what went wrong.
 * @csspart thanks - The words at the end.
 * @csspart loop - What stands below the thanks, or below the questions of a feedback tab.
 * @csspart receipt - The visitor's code.
 * @csspart updates - What was improved.
 * @cssprop [--kundresa-accent=#2563eb] - Buttons, selection, focus.
 * @cssprop [--kundresa-on-accent=#fff] - Text on the accent.
 * @cssprop [--kundresa-surface=Canvas] - Background; the browser's own, light or dark.
 * @cssprop [--kundresa-text=CanvasText] - Text.
 * @cssprop [--kundresa-line=GrayText] - Borders.
 * @cssprop [--kundresa-problem=#dc2626] - The line beside what is wrong.
 * @cssprop [--kundresa-radius=10px] - Corners of the card.
 * @cssprop [--kundresa-font=system-ui, sans-serif] - Typeface.
 * @cssprop [--kundresa-height=0] - Height that an inline survey keeps from the start, so that nothing below it moves.
 * @cssprop [--kundresa-width=600px] - Widest an inline survey gets.
 */
export abstract class SurveyElement extends SurveyOptions implements RunHost, SurveySource {
  static override styles: CSSResultGroup = surveyStyles;

  /** The words on screen, once they are there. */
  protected words: Words | undefined;
  /** The running survey; begins when it first shows. */
  protected run: SurveyRun | undefined;
  #source: SurveySource = this;
  #open = false;
  #shown = false;
  #refocus = false;
  #turn: unknown;
  #here = new AbortController();

  /** The kinds of question that this element's own survey asks. */
  abstract readonly kinds: Readonly<Record<string, QuestionKind>>;

  /** Fetches the words of kinds beyond `nps` and `text`, where there are any. */
  readonly moreWords?: (lang: string) => Promise<Partial<Words>>;

  /** What this element asks when it is given nothing else, from its attributes, in a language. Pure. */
  abstract ownSurvey(words: Words): SurveyDefinition;

  /** Whether a condition of this element's own survey holds for what was answered so far. Without it none does. */
  readonly fits?: (condition: Condition, run: SurveyRun) => boolean;

  /** The place of the page that follows in this element's own survey. Without it, the next one. */
  readonly follow?: Follow;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#here = new AbortController();
    this.#open &&= this.#shown;
    const { signal } = this.#here;
    const prepare = (): void => void this.#prepare();
    // A parser adds the children after the element, and frameworks change them at any time; some pages take the observer away.
    if (!this.hasUpdated && globalThis.MutationObserver) {
      const children = new MutationObserver(prepare);
      children.observe(this, { childList: true, subtree: true, characterData: true });
    }
    // What nobody decides about shows by itself, unless it is a panel.
    if (this.tell('survey-connect', { signal }) && !this.#shown && this.placement !== 'panel') this.show();
    prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#here.abort();
  }

  /** Opens the survey unless the page prevents it. Does not take focus. */
  show(): void {
    this.#open ||= this.tell('survey-show');
    this.requestUpdate();
  }

  /** Closes the survey for the visitor, unless the page prevents it. */
  dismiss(): void {
    if (this.#open && this.tell('survey-dismiss')) this.hide();
  }

  /** Takes the survey off the screen and keeps what was typed. */
  hide(): void {
    this.#open = false;
    this.requestUpdate();
  }

  /** True while the survey is on screen. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Dispatches an event of this survey; false when a listener prevented what would follow. */
  tell(type: keyof SurveyEventMap, fields: SurveyEventFields = {}): boolean {
    const survey = this.survey ?? this.run?.definition.id ?? surveyOfTag(this.localName);
    return this.dispatchEvent(new SurveyEvent(type, { survey, ...fields }));
  }

  /** Moves focus, once drawn, to the first problem, else to the first control or text to look at, else to the words at the end. */
  focusInside(): void {
    this.#refocus = true;
    this.requestUpdate();
  }

  /** What every response of this element carries besides its answers. */
  tags(): ReturnType<RunHost['tags']> {
    const { stage, touchpoint, site, pairs: context, placement, test } = this;
    return {
      channel: 'web',
      page: location.origin + location.pathname,
      ...present({
        placement,
        stage,
        touchpoint,
        site,
        context,
        locale: this.words?.lang,
        test: test || undefined,
      }),
    };
  }

  protected override willUpdate(): void {
    if (!this.words || !this.#open) return;
    const { survey: id, brand, run } = this;
    const definition = { ...this.#source.ownSurvey(this.words), ...present({ id }) };
    if (run?.definition.id !== definition.id) {
      const state = begin(Math.random() * 2 ** 32, present({ ...this.pairs, brand }));
      this.run = this.#source.begin?.(definition, state) ?? new SurveyRun(definition, this, { state });
      this.#listen();
    } else if (run) run.definition = definition;
  }

  /** A page that forbids our templates, or cannot read them as XML, keeps its own content instead of an empty box. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      console.warn('Kundresa needs "trusted-types kundresa", and HTML.', error);
    }
  }

  protected override render(): unknown {
    const { words, theme } = this;
    if (!words) return html`<slot></slot>`;
    return html`<div
      class="root ${theme}"
      part="root"
      lang=${words.lang}
      dir=${words.dir}
      @keydown=${this.#onKey}
    >
      ${this.#open ? this.frame() : nothing}
    </div>`;
  }

  protected override updated(changes: PropertyValues): void {
    // It may have left the page before it was drawn.
    if (this.isConnected) this.#find('[popover]')?.togglePopover?.(true);
    if (changes.size) void this.#prepare();
    if (this.#refocus) {
      this.#refocus = false;
      const wrong = this.#find('.problem')?.closest('.question') ?? this.renderRoot;
      wrong.querySelector<HTMLElement>('input,textarea,[tabindex]')?.focus();
    }
    if (!this.run || this.#shown) return;
    this.#shown = true;
    this.tell('survey-shown');
  }

  /** What surrounds the card: nothing inline, a panel in the corner. */
  protected frame(): unknown {
    return this.placement === 'panel' ? this.panel() : this.card();
  }

  /** The card in a corner, above everything, without taking focus or blocking the page. */
  protected panel(role = 'region'): unknown {
    const named = this.run?.page?.questions[0]?.id ?? 'done';
    return html`<div
      class="panel"
      part="panel"
      popover="manual"
      role=${role}
      aria-labelledby="${named}-title"
    >
      ${this.card(() => this.dismiss())}
    </div>`;
  }

  protected card(dismiss?: () => void): unknown {
    const { words, run } = this;
    return words && run ? surveyCard({ words, run, source: this.#source }, dismiss) : nothing;
  }

  /** Hears of deliveries for as long as the element is on the page. */
  #listen(): void {
    const { run } = this;
    if (run) this.#here.signal.addEventListener('abort', this.client.subscribe(run.hear));
  }

  /** Fetches what is asked and the words for it; what is no longer wanted when it arrives is dropped. */
  async #prepare(): Promise<void> {
    const turn = (this.#turn = {});
    // Another client may deliver from now on.
    this.#listen();
    const words = await loadWords(languagesFor(this));
    const source = isGiven(this) ? await sourceOf(this) : this;
    const more = await source?.moreWords?.(words.lang);
    await inTurn();
    if (!source || turn !== this.#turn) return;
    this.#source = source;
    this.words = { ...words, ...more, ...this.wording };
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.placement !== 'inline') this.dismiss();
    // What is typed here is nobody else's shortcut.
    if (event.key.length === 1) event.stopPropagation();
  };
}

/** Whether there may be more to ask, or to fill in, than the element's own survey. */
function isGiven(element: SurveyElement): boolean {
  const { definition, src, survey } = element;
  const given = definition ?? src ?? survey ?? element.querySelector('script');
  return given !== null || isSpecial(element);
}

/** Undefined when there is nothing to ask; when its module cannot be fetched, with a warning. */
function sourceOf(element: SurveyElement): Promise<SurveySource | undefined | void> {
  return import('./any-survey.js').then(({ anySurvey }) => anySurvey(element), console.warn);
}

import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import { announcement } from './announcement.js';
import { afterReading, unread, type BoardState, type Trouble } from './board-state.js';
import { boardHeader } from './board-header.js';
import { copyText } from './copy-text.js';
import { firstSteps } from './first-steps.js';
import { journeyMap } from './journey-map.js';
import { addressIn, languageFor } from './language.js';
import { latestList } from './latest-list.js';
import { PolledReport } from './polled-report.js';
import { readingHelp } from './reading-help.js';
import type { Reading, ReportSource } from './report-source.js';
import { troubleNotice } from './trouble-notice.js';
import { untaggedList } from './untagged-list.js';
import { wordsIn, type Language, type Words } from './words.js';

/**
 * The page where the journey is read: stages and touchpoints with their numbers, the latest answers,
 * and what to do when there are none. It fills a page of its own and sets that page's language and
 * title. Its looks are in `board.css`.
 */
export class JourneyBoard extends LitElement {
  static override properties = {
    source: { attribute: false },
    language: { attribute: false },
    clock: { attribute: false },
  };

  /** Where the numbers come from; set it before the element is connected. Default: `GET report` beside the page. */
  declare source: ReportSource;
  /** Default: the one in the address, else what the reader prefers. */
  declare language: Language;
  /** Milliseconds since 1970. Default: the real clock. */
  declare clock: () => number;

  #state: BoardState = unread;
  /** True when the snippet was just copied, null when that failed. */
  #copied: boolean | null = false;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.source = new PolledReport();
    this.language = languageFor(location.href, navigator.languages);
    this.clock = Date.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.source.watch((reading) => this.#take(reading));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** The page is the board's own, and its looks come from the page's style sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.title = `${wordsIn(this.language).title} · Kundresa`;
  }

  protected override render(): TemplateResult {
    const words = wordsIn(this.language);
    const { report, trouble } = this.#state;
    return html`${boardHeader({
        words,
        address: location.href,
        state: this.#state,
        now: this.clock(),
        choose: (language) => this.#speak(language),
        signOut: this.source.signedIn ? () => this.source.signOut() : null,
      })}
      <main>
        ${trouble ? this.#notice(trouble, words) : nothing} ${report ? this.#journey(report, words) : nothing}
        ${report || trouble ? nothing : html`<p class="aside">${words.reading}</p>`}
      </main>
      <p class="announcement" role="status">${announcement(this.#state, words)}</p>`;
  }

  #notice(trouble: Trouble, words: Words): TemplateResult {
    return troubleNotice(trouble, {
      words,
      state: this.#state,
      now: this.clock(),
      retry: () => this.source.refresh(),
      signIn: (token) => this.source.signIn(token),
    });
  }

  #journey(report: JourneyReport, words: Words): TemplateResult {
    const { news } = this.#state;
    const fresh = new Set(news.responses.map(({ id }) => id));
    return html`${hasAnswers(report) ? nothing : this.#firstSteps(words)}
    ${journeyMap(report, { words, fresh: news.places })}
    ${report.untagged.length > 0 ? untaggedList(report, words) : nothing}
    ${report.latest.length > 0 ? latestList(report, { words, fresh, now: this.clock() }) : nothing}
    ${readingHelp(words)}`;
  }

  #firstSteps(words: Words): TemplateResult {
    return firstSteps({
      words,
      address: document.baseURI,
      copied: this.#copied,
      copy: (snippet) => void this.#copy(snippet),
    });
  }

  async #copy(snippet: Element): Promise<void> {
    this.#copied = (await copyText(snippet)) || null;
    this.requestUpdate();
  }

  #take(reading: Reading): void {
    const wasLocked = this.#state.trouble?.state === 'locked';
    this.#state = afterReading(this.#state, reading);
    this.requestUpdate();
    if (wasLocked && this.#state.report) void this.#focusTitle();
  }

  /** The form that held the focus is gone: the title takes it, so that reading starts at the top. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  #speak(language: Language): void {
    history.replaceState(history.state, '', addressIn(language, location.href));
    this.language = language;
  }
}

/** True when somebody has answered, also where there are too few to show. */
function hasAnswers({ responses, stages, untagged }: JourneyReport): boolean {
  const places = [...stages.flatMap(({ touchpoints }) => touchpoints), ...untagged];
  return responses > 0 || places.some(({ withheld }) => withheld);
}

import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import { announcement } from './announcement.js';
import { createBoardApi, type BoardApi } from './board-api.js';
import { afterReading, beforeAnother, unread, type BoardState, type Trouble } from './board-state.js';
import { boardHeader } from './board-header.js';
import type { Copied } from './copy-box.js';
import { copyText } from './copy-text.js';
import { demoNotice, type DemoOptions, type DemoWork } from './demo/demo-data.js';
import { noChoices, readChoices, type FilterChoices } from './filters/filter-choices.js';
import { addressWithoutFilters, reportQuery } from './filters/filter-query.js';
import { readImprovements } from './improvements/changes.js';
import type { Improvement } from './improvements/improvement.js';
import { addressIn, languageFor } from './language.js';
import { namingFor, renamed } from './naming.js';
import { openView } from './open-view.js';
import { PolledReport } from './polled-report.js';
import type { Reading, ReportSource } from './report-source.js';
import { placeNamed } from './place-names.js';
import { placeIn, routeOf, views, type Route } from './route.js';
import { troubleNotice } from './trouble-notice.js';
import { mayAs, mayOpen, readWho, type Who } from './who.js';
import { SurveyWordings } from './wordings.js';
import { wordsIn, type Language, type Words } from './words.js';

/**
 * The page where the journey is read: stages and touchpoints with their numbers, the latest answers, and
 * beside them the pages of whoever works with them. It fills a page of its own and sets that page's
 * language and title. What is open, and of what, stands in the page's address. Its looks are in the style
 * sheets beside it.
 */
export class JourneyBoard extends LitElement {
  static override properties = {
    source: { attribute: false },
    api: { attribute: false },
    language: { attribute: false },
    clock: { attribute: false },
  };

  /** Where the numbers come from; set it before the element is connected. Default: `GET report` beside the page. */
  declare source: ReportSource;
  /** Where everything else comes from. Default: the collector beside the page. */
  declare api: BoardApi;
  /** Default: the one in the address, else what the reader prefers. */
  declare language: Language;
  /** Milliseconds since 1970. Default: the real clock. */
  declare clock: () => number;

  #state: BoardState = unread;
  #route: Route;
  /** Undefined until the collector has said who reads; null when it does not say. */
  #who: Who | null | undefined;
  #choices: FilterChoices = noChoices;
  #improvements: readonly Improvement[] = [];
  readonly #wordings = new SurveyWordings();
  #copied: Copied | null = null;
  #demoWork: DemoWork = 'idle';
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.source = new PolledReport();
    this.api = createBoardApi();
    this.language = languageFor(location.href, navigator.languages);
    this.clock = Date.now;
    this.#route = routeOf(location.href);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#follow);
    this.#stop = this.source.watch((reading) => this.#take(reading));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#follow);
    this.#stop?.();
  }

  /** The page is the board's own, and its looks come from the page's style sheets. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    const words = wordsIn(this.language);
    document.documentElement.lang = this.language;
    const isMap = this.#route.view === 'map';
    document.title = [...(isMap ? [] : [this.#title(words)]), words.title, 'Kundresa'].join(' · ');
  }

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, this.#wordings.in(this.language));
    const { report, trouble, isOther } = this.#state;
    return html`${boardHeader({
        words,
        address: location.href,
        state: this.#state,
        now: this.clock(),
        choose: (language) => this.#speak(language),
        view: this.#view(),
        title: this.#title(words),
        views: views.filter((view) => mayOpen(view, this.#who ?? null)),
        signOut: this.source.signedIn ? () => this.source.signOut() : null,
      })}
      <main aria-busy=${isOther ? 'true' : nothing}>
        ${trouble ? this.#notice(trouble, words) : nothing}
        ${report ? html`${demoNotice(report, this.#demo(words))} ${this.#open(report, words)}` : nothing}
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
      clear: () => this.#go(addressWithoutFilters(location.href)),
    });
  }

  #open(report: JourneyReport, words: Words): TemplateResult {
    const naming = namingFor(location.href);
    const isWaiting = this.#who === undefined && !mayOpen(this.#route.view, null);
    if (isWaiting) return html`<p class="aside">${words.reading}</p>`;
    return openView({ ...this.#route, view: this.#view() }, renamed(report, naming), {
      words,
      naming,
      api: this.api,
      who: this.#who ?? null,
      address: location.href,
      now: this.clock(),
      news: this.#state.news,
      choices: this.#choices,
      improvements: this.#improvements,
      copied: this.#copied,
      demo: this.#demo(words),
      copy: (snippet) => void this.#copy(snippet),
      go: (address) => this.#go(address),
    });
  }

  #demo(words: Words): DemoOptions {
    return {
      words,
      work: this.#demoWork,
      load: () => void this.#change('POST'),
      remove: mayAs(this.#who ?? null, 'admin') ? () => void this.#change('DELETE') : null,
    };
  }

  /** Loads the demo data, or removes it. */
  async #change(method: 'POST' | 'DELETE'): Promise<void> {
    this.#demoWork = 'busy';
    this.requestUpdate();
    const { ok } = await this.api.send(method, 'demo-data');
    this.#demoWork = ok ? 'idle' : 'failed';
    this.requestUpdate();
    this.source.refresh();
  }

  /** What the page that is open is about. */
  #title(words: Words): string {
    const view = this.#view();
    const { report } = this.#state;
    if (view === 'touchpoint' && report)
      return placeNamed(placeIn(this.#route.id), renamed(report, namingFor(location.href)), words);
    return view === 'map' ? words.title : words.views[view];
  }

  /** The view of the address, where it may be opened; else the map. */
  #view(): Route['view'] {
    return this.#who === undefined || mayOpen(this.#route.view, this.#who) ? this.#route.view : 'map';
  }

  async #copy(snippet: Element): Promise<void> {
    this.#copied = { text: snippet.textContent, ok: await copyText(snippet) };
    this.requestUpdate();
  }

  #take(reading: Reading): void {
    const wasLocked = this.#state.trouble?.state === 'locked';
    const isFirst = !this.#state.report;
    this.#state = afterReading(this.#state, reading);
    this.requestUpdate();
    // Filling a board can take longer than a connection lasts: what counts is that it is there.
    if (this.#state.report?.demo === 'loaded' && this.#demoWork !== 'busy') this.#demoWork = 'idle';
    if (this.#state.report && isFirst) void this.#meet();
    if (this.#state.report) void this.#readWordings(this.#state.report);
    if (!this.#state.report) this.#who = undefined;
    if (wasLocked && this.#state.report) void this.#focusTitle();
  }

  /** Learns who reads, and what there is to choose from. */
  async #meet(): Promise<void> {
    const site = new URL(location.href).searchParams.get('site');
    [this.#who, this.#choices, this.#improvements] = await Promise.all([
      readWho(this.api),
      readChoices(this.api, site),
      readImprovements(this.api, site),
    ]);
    this.requestUpdate();
  }

  /** Learns what the surveys of a report say. */
  async #readWordings({ stages, untagged, latest }: JourneyReport): Promise<void> {
    const places = [...stages.flatMap(({ touchpoints }) => touchpoints), ...untagged];
    const scores = places.flatMap((place) => place.scores);
    const surveys = [...scores, ...latest].map(({ survey }) => survey);
    if (await this.#wordings.read(surveys, this.api)) this.requestUpdate();
  }

  /** The title takes the focus when what held it is gone, so that reading starts at the top. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  /** Another address of the board, that Back leads away from. */
  #go(address: string): void {
    if (address === location.href) return;
    history.pushState(null, '', address);
    this.#follow();
  }

  #follow = (): void => {
    const before = this.#route;
    this.#route = routeOf(location.href);
    const asked = new URL(location.href).searchParams.get('lang');
    if (asked !== null) this.language = languageFor(location.href, []);
    if (this.#isOtherQuery()) this.#state = beforeAnother(this.#state);
    this.source.ask(reportQuery(location.href));
    this.requestUpdate();
    if (before.view !== this.#route.view || this.#isOtherTouchpoint(before)) void this.#focusTitle();
  };

  #isOtherTouchpoint({ id }: Route): boolean {
    return this.#route.view === 'touchpoint' && this.#route.id !== id;
  }

  #isOtherQuery(): boolean {
    const shown = new URLSearchParams(this.#state.report?.method.filters);
    const asked = reportQuery(location.href);
    shown.sort();
    asked.sort();
    return shown.toString() !== asked.toString();
  }

  #speak(language: Language): void {
    history.replaceState(history.state, '', addressIn(language, location.href));
    this.language = language;
  }
}

import { LitElement, html, type TemplateResult } from 'lit';
import { addressOf, changed, choiceIn, type Choice } from './choice.js';
import { collectorAddress } from './collector-address.js';
import type { Copied } from './copy-box.js';
import { copyText } from './copy-text.js';
import type { Desk } from './desk.js';
import { pageHeader } from './page-header.js';
import { fit, previewFrame } from './preview-frame.js';
import { result } from './result.js';
import { snippetFor } from './snippet/snippet-for.js';
import { howStep } from './steps/how-step.js';
import { whatStep } from './steps/what-step.js';
import { whereStep } from './steps/where-step.js';
import { tryCollector, type Tried } from './try-collector.js';
import { languageFor, wordsIn, type Language } from './words/index.js';

/**
 * The page where a snippet is put together: what to ask, where it will stand, how it looks and when it
 * asks, with the survey beside it and what to paste below. It fills a page of its own and sets that
 * page's language and title. What is chosen stands in the page's address. Its looks are in
 * `builder.css`, on top of the board's `look.css`.
 */
export class SnippetBuilder extends LitElement {
  static override properties = {
    language: { attribute: false },
    collector: { attribute: false },
    tryOut: { attribute: false },
  };

  /** Default: the one in the address, else what the reader prefers. */
  declare language: Language;
  /** Address of the collector, with a slash at its end. Default: the folder of the page. */
  declare collector: string;
  /** Tries the collector. */
  declare tryOut: (collector: string) => Promise<Tried>;

  #choice: Choice;
  #isOddCollector = false;
  #width: Desk['width'] = 'phone';
  #scheme: Desk['scheme'];
  #copied: Copied | null = null;
  #tried: Desk['tried'] = null;
  #room: ResizeObserver | undefined;

  constructor() {
    super();
    this.language = languageFor(location.href, navigator.languages);
    this.collector = new URL('.', location.href).href;
    this.tryOut = tryCollector;
    this.#choice = choiceIn(location.href);
    this.#scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#follow);
    this.#room = new ResizeObserver(() => this.#fit());
    this.#room.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#follow);
    this.#room?.disconnect();
  }

  /** The page is the builder's own, and its looks come from the page's style sheet. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.title = `${wordsIn(this.language).title} · Kundresa`;
    this.#fit();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk();
    const speak = (language: Language) => this.#speak(language);
    return html`${pageHeader({ words: desk.words, address: location.href, speak })}
      <main>
        <form class="steps" @submit=${(event: Event) => event.preventDefault()}>
          ${whatStep(desk)} ${whereStep(desk)} ${howStep(desk)}
        </form>
        <div class="outcome">${previewFrame(desk)} ${result(desk)}</div>
      </main>`;
  }

  #desk(): Desk {
    const { language, collector } = this;
    return {
      words: wordsIn(language),
      choice: this.#choice,
      snippet: snippetFor(this.#choice, { collector, language }),
      collector,
      isOddCollector: this.#isOddCollector,
      width: this.#width,
      scheme: this.#scheme,
      copied: this.#copied,
      tried: this.#tried,
      set: (name, value) => this.#choose(changed(this.#choice, name, value)),
      reach: (typed) => this.#reach(typed),
      look: (name, value) => this.#look(name, value),
      again: () => this.#again(),
      copy: (element) => void this.#copy(element),
      tryNow: () => void this.#try(),
    };
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    history.replaceState(history.state, '', addressOf(choice, location.href));
    this.requestUpdate();
  }

  #reach(typed: string): void {
    const address = collectorAddress(typed);
    this.#isOddCollector = address === undefined;
    this.#tried = null;
    this.collector = address ?? this.collector;
    this.requestUpdate();
  }

  #look(name: 'width' | 'scheme', value: string): void {
    if (name === 'width') this.#width = value === 'desktop' ? 'desktop' : 'phone';
    else this.#scheme = value === 'dark' ? 'dark' : 'light';
    this.requestUpdate();
  }

  #again(): void {
    const frame = this.querySelector('iframe');
    frame?.contentWindow?.location.reload();
  }

  async #copy(element: Element): Promise<void> {
    this.#copied = { text: element.textContent, ok: await copyText(element) };
    this.requestUpdate();
  }

  async #try(): Promise<void> {
    if (this.#tried === 'trying') return;
    const { collector } = this;
    this.#tried = 'trying';
    this.requestUpdate();
    const tried = await this.tryOut(collector);
    this.#tried = collector === this.collector ? tried : null;
    this.requestUpdate();
  }

  #fit(): void {
    const frame = this.querySelector('iframe');
    if (frame) fit(frame, this.#width);
  }

  #follow = (): void => {
    this.#choice = choiceIn(location.href);
    this.language = languageFor(location.href, navigator.languages);
    this.requestUpdate();
  };

  #speak(language: Language): void {
    const url = new URL(location.href);
    url.searchParams.set('lang', language);
    history.replaceState(history.state, '', url.href);
    this.language = language;
  }
}

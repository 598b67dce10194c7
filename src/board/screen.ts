import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import { createBoardApi, type BoardApi, type Reply } from './board-api.js';
import type { Who } from './who.js';
import { wordsIn, type Words } from './words.js';

/**
 * A page of the board with data of its own, read when it opens. Its looks come from the board's style
 * sheets.
 */
export abstract class Screen extends LitElement {
  static override properties = {
    api: { attribute: false },
    words: { attribute: false },
    report: { attribute: false },
    who: { attribute: false },
    place: { attribute: false },
  };

  declare api: BoardApi;
  declare words: Words;
  /** For the names of stages and touchpoints. Null before it is known. */
  declare report: JourneyReport | null;
  declare who: Who | null;
  /** What stands behind the page's name in the address. */
  declare place: string;

  /** What the server said against the last thing that was tried; null when all went well. */
  #complaint: string | null = null;

  constructor() {
    super();
    this.api = createBoardApi();
    this.words = wordsIn('en');
    this.report = null;
    this.who = null;
    this.place = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('place') && changed.get('place') !== undefined) void this.load();
  }

  /** Reads what the page shows. */
  protected abstract load(): Promise<void>;

  /** The body of a reply, or undefined, with the reason in sight. */
  protected bodyOf(reply: Reply): unknown {
    this.#complaint = reply.ok ? null : reply.detail || this.words.work.failed;
    this.requestUpdate();
    return reply.ok ? reply.body : undefined;
  }

  /** Does something and, when that worked, reads everything again. True when it did. */
  protected async act(done: Promise<Reply>): Promise<boolean> {
    const { ok } = this.#noted(await done);
    if (ok) await this.load();
    return ok;
  }

  #noted(reply: Reply): Reply {
    this.bodyOf(reply);
    return reply;
  }

  /** Why the last thing did not work. */
  protected complaint(): TemplateResult {
    return html`<p class="error" role="alert">${this.#complaint ?? nothing}</p>`;
  }
}

/** What a field of a form says, without blanks around it. */
export function fieldIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The form that was sent; the browser's own sending is stopped. */
export function formOf(event: SubmitEvent): HTMLFormElement {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLFormElement) return event.currentTarget;
  throw new TypeError('Only a form is sent.');
}

/** What an element does as far as `moment` and `embed` can see, and a list of what was asked of it. */
export class FakeSurvey extends HTMLElement {
  readonly calls: string[] = [];
  /** Whether somebody claimed it when it joined the page. */
  claimed = false;
  /** Whether it has joined a page. */
  joined = false;
  #here = new AbortController();

  connectedCallback(): void {
    this.#here = new AbortController();
    this.joined = true;
    this.claimed = !this.tell('survey-connect', { signal: this.#here.signal });
  }

  disconnectedCallback(): void {
    this.#here.abort();
  }

  get isOpen(): boolean {
    const [last = this.getAttribute('placement') === 'panel' ? 'hide' : 'show'] = this.calls.slice(-1);
    return last === 'show';
  }

  /** What tells an element of the library from any other. */
  ownSurvey(): void {}

  show(): void {
    this.calls.push('show');
    this.dispatchEvent(new CustomEvent('fake-show'));
  }

  hide(): void {
    this.calls.push('hide');
  }

  dismiss(): void {
    this.calls.push('dismiss');
  }

  /** Dispatches an event as an element does. False when it was prevented. */
  tell(type: string, fields: { signal?: AbortSignal; delivery?: { state: string } } = {}): boolean {
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    return this.dispatchEvent(Object.assign(event, fields));
  }
}

/** Resolves when an element is asked to show. */
export function asked(element: FakeSurvey): Promise<void> {
  return new Promise((resolve) => {
    if (element.calls.includes('show')) resolve();
    element.addEventListener('fake-show', () => resolve());
  });
}

/** Defines the three tags as fakes. */
export function defineFakes(): void {
  customElements.define('nps-survey', class extends FakeSurvey {});
  customElements.define('exit-poll', class extends FakeSurvey {});
  customElements.define('feedback-tab', class extends FakeSurvey {});
}

/** Makes every page of this window visible, or hides it, as far as scripts can see. */
export function turn(state: DocumentVisibilityState): void {
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => state, configurable: true });
  EventTarget.prototype.dispatchEvent.call(document, new Event('visibilitychange', { bubbles: true }));
}

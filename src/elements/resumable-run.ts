import { begin } from '../survey/flow.js';
import { forgetPlace, keepPlace } from './left-off.js';
import { SurveyRun } from './survey-run.js';

/** A run that can be gone on with after a reload, where the page may store things. */
export class ResumableRun extends SurveyRun {
  /** Goes on where an earlier visit left it, and the visitor has not gone further yet. */
  resumed = false;
  #element: Element | undefined;

  /** Keeps the visitor's place for an element from now on. */
  keptFor(element: Element, resumed: boolean): void {
    this.#element = element;
    this.resumed = resumed;
    element.addEventListener('survey-dismiss', (event) =>
      queueMicrotask(() => event.defaultPrevented || this.#forget()),
    );
  }

  override async next(): Promise<void> {
    const { state } = this;
    await super.next();
    if (this.state.path === state.path) return;
    this.resumed = false;
    if (!this.page) this.#forget();
    else if (this.#element) keepPlace(this, this.#element);
  }

  /** Forgets the answers and goes to the first page; what is sent from there on takes the place of what was sent before. */
  startOver(): void {
    const { seed, context } = this.state;
    this.state = begin(seed, context);
    this.resumed = false;
    this.problems = {};
    this.failure = undefined;
    this.#forget();
    this.host.focusInside();
  }

  #forget(): void {
    if (this.#element) forgetPlace(this.definition, this.#element);
  }
}

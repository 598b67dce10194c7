import { html, nothing } from 'lit';
import english from '../locales/asks/en.js';
import { loadAskedWords } from '../locales/asks/load-asked-words.js';
import { feedbackSurvey } from '../survey/ready/feedback.js';
import type { SurveyDefinition } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import { choice } from './kinds/choice.js';
import { contact } from './kinds/contact.js';
import { text } from './kinds/text.js';
import { fieldStyles } from './field.styles.js';
import { SurveyElement } from './survey-element.js';
import { surveyStyles } from './survey.styles.js';
import { tabStyles } from './tab.styles.js';

/**
 * A tab at the edge of the page that opens a panel for an idea, a problem or praise. Opening it moves
 * focus in; Escape and the close button move it back to the tab. What was typed stays until it is sent.
 *
 * @tag feedback-tab
 * @csspart tab - The tab itself.
 */
export class FeedbackTab extends SurveyElement {
  static override styles = [surveyStyles, fieldStyles, tabStyles];

  override readonly kinds = { choice, text, contact };
  override readonly moreWords = loadAskedWords;
  #panelOpen = false;

  constructor() {
    super();
    this.placement = 'tab';
  }

  override ownSurvey(words: Words): SurveyDefinition {
    return feedbackSurvey({ ...english, ...words }, { privacyUrl: this.privacyUrl });
  }

  /** Opens the panel and moves focus in. */
  open(): void {
    if (this.#panelOpen) return this.focusInside();
    this.#panelOpen = true;
    this.focusInside();
    void this.updateComplete.then(() => this.tell('survey-shown'));
  }

  /** Closes the panel and moves focus back to the tab; the tab stays. A response that was sent is done with. */
  override dismiss(): void {
    if (!this.#panelOpen) return;
    this.#panelOpen = false;
    if (this.run && !this.run.page) this.run = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('.tab')?.focus();
  }

  protected override frame(): unknown {
    return html`
      <button
        class="tab"
        part="tab"
        type="button"
        aria-expanded=${this.#panelOpen ? 'true' : 'false'}
        @click=${() => (this.#panelOpen ? this.dismiss() : this.open())}
      >
        <span>${(this.words?.feedback ?? english.feedback).tab}</span>
      </button>
      ${this.#panelOpen ? this.panel('dialog') : nothing}
    `;
  }
}

import type { PropertyDeclarations } from 'lit';
import english from '../locales/asks/en.js';
import { loadAskedWords } from '../locales/asks/load-asked-words.js';
import { present } from '../survey/present.js';
import { exitPoll, pinning } from '../survey/ready/exit-poll.js';
import type { Option, SurveyDefinition } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import { mostId } from '../wire/most.js';
import { choice } from './kinds/choice.js';
import { fieldStyles } from './field.styles.js';
import { SurveyElement } from './survey-element.js';
import { surveyStyles } from './survey.styles.js';

/**
 * One choice at the end of a visit or a purchase. Its options are `<option value="id">Label</option>`
 * children, or a ready-made list of how customers find a shop. The order of the options is drawn for
 * each visitor; those with the values `other`, `unsure` and `none` stay last, and `other` opens a field.
 *
 * @tag exit-poll
 * @slot - `<option>` children, and what is shown until the element works.
 */
export class ExitPoll extends SurveyElement {
  static override styles = [surveyStyles, fieldStyles];

  static override properties: PropertyDeclarations = {
    question: {},
    orderId: { attribute: 'order-id' },
    orderValue: { attribute: 'order-value' },
    currency: {},
    orderToken: { attribute: 'order-token' },
  };

  /** The question, when it is not how the customer first heard of the company. */
  declare question: string | undefined;
  /** Id of the order that the poll is about. An order is asked about once. */
  declare orderId: string | undefined;
  /** Value of the order as a decimal number: `499.00`. */
  declare orderValue: string | undefined;
  /** ISO 4217, such as `SEK`. */
  declare currency: string | undefined;
  /** The order again, signed by the shop's server, so that nobody can make one up. */
  declare orderToken: string | undefined;

  override readonly kinds = { choice };
  override readonly moreWords = loadAskedWords;

  override ownSurvey(words: Words): SurveyDefinition {
    return exitPoll({ ...english, ...words }, { question: this.question, options: optionsIn(this) });
  }

  override tags(): ReturnType<SurveyElement['tags']> {
    const { orderId: id, orderValue: value, currency, orderToken: contextToken } = this;
    return {
      ...super.tags(),
      ...(id ? { order: { id, ...present({ value, currency }) } } : {}),
      ...present({ contextToken }),
    };
  }
}

function optionsIn(element: Element): readonly Option[] {
  return [...element.querySelectorAll('option')].flatMap(({ value, textContent }) => {
    // Without an attribute the value is the label. An empty one belongs to "Choose …", which is no answer.
    const id = value.trim().slice(0, mostId);
    return id ? { id, label: textContent.trim(), ...pinning(id) } : [];
  });
}

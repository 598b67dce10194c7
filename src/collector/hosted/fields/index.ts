import { html } from 'hono/html';
import type { Question } from '../../../survey/index.js';
import { declineField } from '../../../survey/kinds/declinable.js';
import { choiceField } from './choice.js';
import { choicesField } from './choices.js';
import { consentField } from './consent.js';
import { contactField } from './contact.js';
import type { FieldView, Html } from './field.js';
import { matrixField } from './matrix.js';
import { measuredField } from './measured.js';
import { npsField } from './nps.js';
import { optionField } from './option.js';
import { rankField } from './rank.js';
import { scaleField } from './scale.js';
import { infoField, linkField } from './shown.js';
import { textField } from './text.js';
import { wordField } from './word.js';

/** The control of a question in a plain form, and the way out of it where it offers one. */
export function fieldOf(question: Question, view: FieldView): Html {
  if (!question.decline) return controlOf(question, view);
  return html`<div>${controlOf(question, view)}${declineBox(question, view)}</div>`;
}

function declineBox({ id }: Question, view: FieldView): Html {
  const { words, given } = view;
  const name = declineField(id);
  return html`<div class="decline">
    ${optionField(
      { type: 'checkbox', name, value: 'yes', words: words.decline, checked: given?.declined === true },
      { ...view, problem: undefined },
    )}
  </div>`;
}

/** A kind that has no control here does not compile. */
function controlOf(question: Question, view: FieldView): Html {
  switch (question.kind) {
    case 'nps':
      return npsField(question, view);
    case 'csat':
    case 'csat4':
    case 'ces':
    case 'agree':
    case 'stars':
      return scaleField(question, view);
    case 'thumbs':
    case 'yes-no':
      return wordField(question, view);
    case 'choice':
      return choiceField(question, view);
    case 'choices':
      return choicesField(question, view);
    case 'rank':
      return rankField(question, view);
    case 'matrix':
      return matrixField(question, view);
    case 'text':
      return textField(question, view);
    case 'number':
    case 'date':
      return measuredField(question, view);
    case 'contact':
      return contactField(question, view);
    case 'consent':
      return consentField(question, view);
    case 'info':
      return infoField(question, view);
    case 'link':
      return linkField(question, view);
    default:
      return nothingBut(question);
  }
}

/** A file of another version may hold further kinds, which then are not asked. */
function nothingBut(none: never): Html {
  return html`${none ? '' : none}`;
}

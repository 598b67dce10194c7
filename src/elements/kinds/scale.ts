import { html } from 'lit';
import { scale as answer } from '../../survey/kinds/scale.js';
import type { ScaleQuestion } from '../../survey/types.js';
import { notesOf, titleOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';
import { numbers } from './scale-numbers.js';
import { stars } from './scale-stars.js';
import { tiles } from './scale-tiles.js';

const rows = { csat: tiles, csat4: tiles, agree: tiles, ces: numbers, stars } as const;

/** An ordered row as radio buttons, the worst first: faces, words, numbers or stars. */
export const scale: QuestionKind = {
  ...answer,
  render(question: ScaleQuestion, view) {
    const { id, kind } = question;
    return html`<fieldset
      class="question"
      part="question"
      aria-describedby="${id}-notes${kind === 'ces' ? ` ${id}-ends` : ''}"
    >
      <legend>${titleOf(question, view)}</legend>
      ${notesOf(question, view)} ${rows[kind](question, view)}
    </fieldset>`;
  },
};

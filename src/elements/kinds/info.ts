import { html, nothing } from 'lit';
import { isPicture } from '../../survey/is-picture.js';
import { unanswered } from '../../survey/kinds/unanswered.js';
import type { InfoQuestion } from '../../survey/types.js';
import { notesOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** A text and a picture, which has its room before it is there. */
export const info: QuestionKind = {
  ...unanswered,
  render(question: InfoQuestion, view) {
    const { id, pictures } = question;
    const picture = pictures?.find(view.fits)?.picture ?? question.picture;
    return html`<div class="question" part="question">
      <p class="title" part="title" id="${id}-title" tabindex="-1">${view.title}</p>
      ${notesOf(question, view)}
      ${
        isPicture(picture?.src)
          ? html`<img class="picture" src=${picture.src} alt=${view.say(picture.alt)} />`
          : nothing
      }
    </div>`;
  },
};

import { html, nothing } from 'lit';
import { isPage } from '../../survey/is-page.js';
import { unanswered } from '../../survey/kinds/unanswered.js';
import type { LinkQuestion } from '../../survey/types.js';
import { notesOf } from './parts.js';
import type { QuestionKind } from './question-kind.js';

/** A way on, which opens beside the page and learns nothing of it. */
export const link: QuestionKind = {
  ...unanswered,
  render(question: LinkQuestion, view) {
    const { id, href, label } = question;
    return html`<div class="question" part="question">
      <p class="title" part="title" id="${id}-title" tabindex="-1">${view.title}</p>
      ${notesOf(question, view)}
      ${
        isPage(href)
          ? html`<a class="button way" part="button" href=${href} target="_blank" rel="noopener noreferrer"
              ><span>${view.say(label)}</span><span class="unseen"> (${view.words.newTab})</span
              ><span aria-hidden="true"> ↗</span></a
            >`
          : nothing
      }
    </div>`;
  },
};

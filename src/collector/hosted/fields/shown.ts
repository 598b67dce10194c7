import { html } from 'hono/html';
import type { InfoQuestion, LinkQuestion, Question } from '../../../survey/index.js';
import { isPage } from '../../../survey/is-page.js';
import { isPicture } from '../../../survey/is-picture.js';
import { headingOf, notesOf, type FieldView, type Html } from './field.js';

/** A text and a picture to look at. */
export function infoField(question: InfoQuestion, view: FieldView): Html {
  const { picture } = question;
  if (!picture || !isPicture(picture.src)) return shown(question, view, '');
  return shown(
    question,
    view,
    html`<img class="picture" src="${picture.src}" alt="${view.say(picture.alt)}" />`,
  );
}

/** A way on, beside this page. */
export function linkField(question: LinkQuestion, view: FieldView): Html {
  const { href, label } = question;
  if (!isPage(href)) return shown(question, view, '');
  const way = html`<a class="way" href="${href}" target="_blank" rel="noopener noreferrer"
    ><span>${view.say(label)}</span> <span class="hint">(${view.words.newTab})</span></a
  >`;
  return shown(question, view, way);
}

/** A question that has no answer is never called optional. */
function shown(question: Question, view: FieldView, more: Html | ''): Html {
  return html`<div class="question">
    <div class="heading">${headingOf(question, view)}</div>
    ${notesOf(question, view)}${more}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { answerKinds } from '../../survey/kinds/index.js';
import { shownOptions } from '../../survey/shuffle.js';
import type { KioskLanguage } from '../../survey/kiosk-page.js';
import { personalWarning } from '../../survey/personal-warning.js';
import type { Question, TextQuestion } from '../../survey/types.js';
import { mostText } from '../../wire/most.js';
import type { QuestionOptions } from './question-screen.js';

/** A question that takes more than one touch: several choices, a text, or something to look at. */
export function formQuestion(question: Question, options: QuestionOptions): TemplateResult {
  const { language, answer } = options;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const kind = answerKinds[question.kind];
    const given = kind.read(new FormData(event.target), question);
    const problem = kind.check(question, given);
    const notice = event.target.querySelector('.problem');
    if (notice) notice.textContent = problem ? language.words[problem] : '';
    if (!problem) answer(given);
  };
  return html`<form autocomplete="off" novalidate @submit=${send}>
    ${fields(question, options)}
    <p class="problem" role="alert"></p>
    <button class="go">${language.kiosk.next}</button>
  </form>`;
}

function fields(
  question: Question,
  { language, say, seed }: QuestionOptions,
): TemplateResult | typeof nothing {
  if (question.kind === 'text') return textField(question, language);
  if (question.kind === 'choices') {
    return html`<div class="answers words" role="group" aria-labelledby="title">
      ${shownOptions(question, seed).map(
        ({ id, label }) =>
          html`<label class="answer"
            ><input type="checkbox" name=${question.id} value=${id} /><span>${say(label)}</span></label
          >`,
      )}
    </div>`;
  }
  if (question.kind !== 'info' || !question.picture) return nothing;
  return html`<img class="picture" src=${question.picture.src} alt=${say(question.picture.alt)} />`;
}

/** What looks like personal data is warned of below the field; it is sent as it was written all the same. */
function textField({ id, max }: TextQuestion, { words }: KioskLanguage): TemplateResult {
  const warn = ({ currentTarget: field }: InputEvent): void => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    const warning = field.nextElementSibling;
    const text = personalWarning(field.value, words);
    if (warning && warning.textContent !== text) warning.textContent = text;
  };
  return html`<textarea
      name=${id}
      rows="4"
      maxlength=${max ?? mostText}
      aria-labelledby="title"
      aria-describedby="personal"
      autocomplete="off"
      autocapitalize="sentences"
      spellcheck="false"
      @input=${warn}
    ></textarea>
    <p class="personal" id="personal" role="status"></p>`;
}

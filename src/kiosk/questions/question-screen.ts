import { html, nothing, type TemplateResult } from 'lit';
import type { Given } from '../../survey/kinds/answer-kind.js';
import type { KioskLanguage } from '../../survey/kiosk-page.js';
import type { Question, Text } from '../../survey/types.js';
import { isTouched } from '../kiosk-definition.js';
import { formQuestion } from './form-question.js';
import { touchAnswers, type TouchAnswer } from './touch-answers.js';

/** What a question is shown with. */
export interface QuestionOptions {
  language: KioskLanguage;
  /** The title to show: the wording that fits the answers so far, filled in. */
  title: string;
  /** A text in the language shown, filled in. */
  say: (text: Text) => string;
  seed: number;
  /** The answer that was just touched. */
  felt: Given | undefined;
  answer: (given: Given | undefined) => void;
}

/** One question on the whole screen. A touch on an answer sends it; nothing has to be confirmed. */
export function questionScreen(question: Question, options: QuestionOptions): TemplateResult {
  const { title, say, language, answer } = options;
  const isSkippable = !question.required && isTouched(question);
  return html`<h1 tabindex="-1" id="title">${title}</h1>
    ${question.hint ? html`<p class="hint">${say(question.hint)}</p>` : nothing}
    ${isTouched(question) ? touched(question, options) : formQuestion(question, options)}
    ${
      isSkippable
        ? html`<button type="button" class="quiet" @click=${() => answer(undefined)}>
            ${language.kiosk.skip}
          </button>`
        : nothing
    }`;
}

function touched(question: Extract<Question, { kind: string }>, options: QuestionOptions): TemplateResult {
  if (!isTouched(question)) return html``;
  const { language, say, seed } = options;
  const { layout, answers, ends } = touchAnswers(question, { words: language.words, say, seed });
  return html`<div
      class="answers ${layout} of-${answers.length}"
      role="group"
      aria-labelledby="title"
      aria-describedby=${ends ? 'ends' : nothing}
    >
      ${answers.map((one) => button(one, options))}
    </div>
    ${ends ? html`<p class="ends" id="ends"><span>${ends[0]}</span> <span>${ends[1]}</span></p>` : nothing}`;
}

function button({ value, label, mood, icon, unlabelled }: TouchAnswer, options: QuestionOptions) {
  const { felt, answer } = options;
  return html`<button
    type="button"
    class="answer ${felt?.value === value ? 'felt' : ''}"
    data-mood=${mood === undefined ? nothing : Math.round(mood * 4)}
    aria-label=${unlabelled ? label : nothing}
    @click=${() => answer({ value })}
  >
    ${icon ?? nothing}${unlabelled ? nothing : html`<span>${label}</span>`}
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { holds } from '../survey/condition.js';
import { isLast } from '../survey/flow.js';
import { inLanguage } from '../survey/text.js';
import type { Page, Question } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import type { QuestionKind } from './kinds/question-kind.js';
import type { SurveyRun } from './survey-run.js';

/** What the form of a page is drawn from. */
export interface PageForm {
  readonly run: SurveyRun;
  readonly page: Page;
  readonly words: Words;
  readonly kinds: Readonly<Record<string, QuestionKind>>;
}

/** The questions of one page and the buttons below them. The form's own checks are ours, in its own words. */
export function pageForm({ run, page, words, kinds }: PageForm): TemplateResult {
  const last = isLast(run.definition, run.state);
  const failed = run.phase === 'failed' || run.phase === 'rejected';
  return html`<form
    part="form"
    novalidate
    autocomplete="off"
    aria-busy=${run.phase === 'sending' ? 'true' : 'false'}
    @submit=${(event: Event) => {
      event.preventDefault();
      void run.next();
    }}
    @input=${(event: Event & { currentTarget: HTMLFormElement }) => run.read(new FormData(event.currentTarget))}
  >
    ${keyed(
      page.id,
      html`<div class="questions">
        ${page.questions.map((question) => drawn(question, { run, page, words, kinds }))}
      </div>`,
    )}
    <div class="buttons" part="buttons">
      <button class="button primary" part="button submit" type="submit">
        ${failed ? words.retry : last ? words.send : words.next}
      </button>
      ${
        run.state.path.length > 1
          ? html`<button class="button" part="button back" type="button" @click=${() => run.back()}>
              ${words.back}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function drawn(question: Question, { run, words, kinds }: PageForm) {
  const { answers, context, seed } = run.state;
  const wording = question.wordings?.find((one) => holds(one.if, { answers, context }));
  return (
    kinds[question.kind]?.render(question, {
      words,
      title: inLanguage(wording?.title ?? question.title, words.lang),
      given: answers[question.id],
      problem: run.problems.get(question.id),
      seed,
    }) ?? nothing
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import type { QuestionView } from './kinds/question-kind.js';
import { sayIn } from './say.js';
import type { SurveyRun } from './survey-run.js';
import type { SurveySource } from './survey-source.js';

/** What the form of a page is drawn from. */
export interface PageForm {
  readonly run: SurveyRun;
  readonly words: Words;
  readonly source: SurveySource;
}

/** The questions of one page and the buttons below them. The form's own checks are ours, in its own words. */
export function pageForm(page: Page, form: PageForm): TemplateResult {
  const { run, words, source } = form;
  const { state, busy, problems } = run;
  const say = sayIn(form);
  const fits: QuestionView['fits'] = (one) => !!source.fits?.(one.if, run);
  // Both: a sandboxed frame that may not submit forms tells of clicks only.
  const send = (event: Event): void => {
    event.preventDefault();
    void run.next();
  };
  return html`<form
    part="form"
    novalidate
    autocomplete="off"
    aria-busy=${busy}
    @submit=${send}
    @input=${(event: Event & { currentTarget: HTMLFormElement }) => run.read(new FormData(event.currentTarget))}
  >
    ${source.above?.(form)}
    ${page.questions.map((question) =>
      source.kinds[question.kind]?.render(question, {
        words,
        say,
        fits,
        title: say(question.wordings?.find(fits)?.title ?? question.title),
        given: state.answers[question.id],
        problem: problems[question.id],
        seed: state.seed,
      }),
    )}
    <div class="buttons" part="buttons">
      <button class="button submit" part="button submit" @click=${send}>
        ${run.failure ? words.retry : run.last ? words.send : words.next}
      </button>
      ${
        state.path.length > 1
          ? html`<button class="button" part="button" type="button" @click=${() => run.back()}>
              ${words.back}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { holds } from '../survey/condition.js';
import { knownSoFar } from '../survey/flow.js';
import { fill, inLanguage } from '../survey/text.js';
import type { Page, Text } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import type { QuestionKind } from './kinds/question-kind.js';
import type { SurveyRun } from './survey-run.js';

/** What the form of a page is drawn from. */
export interface PageForm {
  readonly run: SurveyRun;
  readonly words: Words;
  readonly kinds: Readonly<Record<string, QuestionKind>>;
}

/** The questions of one page and the buttons below them. The form's own checks are ours, in its own words. */
export function pageForm(page: Page, { run, words, kinds }: PageForm): TemplateResult {
  const { state, busy, problems } = run;
  const known = knownSoFar(run.definition, state);
  const say = (text: Text): string => fill(inLanguage(text, words.lang), state.context);
  return html`<form
    part="form"
    novalidate
    autocomplete="off"
    aria-busy=${busy}
    @submit=${(event: Event) => {
      event.preventDefault();
      void run.next();
    }}
    @input=${(event: Event & { currentTarget: HTMLFormElement }) => run.read(new FormData(event.currentTarget))}
  >
    ${page.questions.map((question) =>
      kinds[question.kind]?.render(question, {
        words,
        say,
        title: say(question.wordings?.find((one) => holds(one.if, known))?.title ?? question.title),
        given: state.answers[question.id],
        problem: problems[question.id],
        seed: state.seed,
      }),
    )}
    <div class="buttons" part="buttons">
      <button class="button submit" part="button submit">
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

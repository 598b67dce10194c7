import { html } from 'hono/html';
import { fill, inLanguage, type SurveyDefinition, type Text, type Words } from '../../survey/index.js';
import { fieldOf } from './fields/index.js';
import type { Html } from './fields/field.js';
import { hiddenPrefix, questionsOf, seedOf, trapName, type FilledForm } from './filled-form.js';

/** A page with a survey as a plain form, which sends itself back to where it came from. */
export function formPage(form: FilledForm, name: string, failure?: 'failed' | 'rejected'): Html {
  const { definition, words, given, problems } = form;
  const fields = questionsOf(definition).map((question) =>
    fieldOf(question, {
      definition,
      words,
      say: sayingOf(form),
      given: given[question.id],
      problem: problems.get(question.id),
      seed: seedOf(form),
    }),
  );
  return shell(
    { words, title: titleOf(form), base: '' },
    html`<form method="post" action="${name}" novalidate>
      ${failure ? html`<p class="problem" role="alert">${words[failure]}</p>` : ''}
      ${problems.size > 0 ? summary(form) : ''}
      <div class="questions">${fields}</div>
      ${hiddenFields(form)}
      <div class="trap" aria-hidden="true">
        <label
          >Leave this empty
          <input type="text" name="${trapName}" tabindex="-1" autocomplete="off" value="${form.trap}"
        /></label>
      </div>
      <button type="submit">${failure ? words.retry : words.send}</button>
    </form>`,
  );
}

/** The page after the answer is kept. */
export function thanksPage(definition: SurveyDefinition, words: Words): Html {
  const thanks = inLanguage(definition.thanks ?? words.thanks, words.lang);
  return shell({ words, title: thanks, base: '../' }, html`<h1 class="done">${thanks}</h1>`);
}

/** The page of a survey that there is not. */
export function noSurveyPage(words: Words, names: readonly string[]): Html {
  const text = `There is no such survey here. There are: ${names.join(', ')}.`;
  return shell({ words, title: 'Kundresa', base: '' }, html`<p lang="en" dir="ltr">${text}</p>`);
}

interface Shell {
  words: Words;
  title: string;
  /** Where the style sheet lies, seen from the page. */
  base: '' | '../';
}

function shell({ words, title, base }: Shell, content: Html): Html {
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${base}hosted.css" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}

function titleOf(form: FilledForm): string {
  const first = questionsOf(form.definition)[0];
  return first ? sayingOf(form)(first.title) : form.definition.id;
}

/** How texts are said on this page: in its language, with the company's name filled in. */
function sayingOf({ words, link }: FilledForm): (text: Text) => string {
  return (text) => fill(inLanguage(text, words.lang), { brand: link.brand });
}

/** Says at the top that something is wrong, and leads there. */
function summary({ definition, words, problems }: FilledForm): Html {
  const items = questionsOf(definition).flatMap((question) => {
    const problem = problems.get(question.id);
    return problem ? [html`<li><a href="#${question.id}-problem">${words[problem]}</a></li>`] : [];
  });
  return html`<ul class="problem" role="alert">
    ${items}
  </ul>`;
}

function hiddenFields({ id, startedAt, link }: FilledForm): Html[] {
  return Object.entries({ id, started: startedAt, ...link }).map(
    ([name, value]) => html`<input type="hidden" name="${hiddenPrefix}${name}" value="${value}" />`,
  );
}

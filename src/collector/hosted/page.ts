import { html } from 'hono/html';
import {
  answersInWords,
  fill,
  inLanguage,
  knownSoFar,
  pageOf,
  step,
  type Question,
  type Text,
  type Words,
} from '../../survey/index.js';
import { fieldOf } from './fields/index.js';
import type { Improvement } from '../store/improvements.js';
import type { Html } from './fields/field.js';
import { hiddenPrefix, questionOf, questionsShown, trapName, type FilledForm } from './filled-form.js';

/** Where a page lies: what its form is sent to, and the folder of the style sheet, both seen from the page. */
export interface Place {
  readonly action: string;
  readonly base: string;
  /** It stands within another page, on whose ground it lies. */
  readonly framed?: boolean;
  /** There is a script in the folder of the style sheet. */
  readonly script?: boolean;
}

/** One page of a survey as a plain form, which carries along what was given on the others. */
export function formPage(form: FilledForm, place: Place, failure?: 'failed' | 'rejected'): Html {
  const { words, problems, state } = form;
  const questions = questionsShown(form);
  const say = sayingOf(form);
  const known = knownSoFar(form.definition, state);
  const fields = questions.map((question) =>
    fieldOf(question, {
      questions,
      known,
      words,
      say,
      given: state.answers[question.id],
      problem: problems.get(question.id),
      seed: state.seed,
    }),
  );
  return shell(
    { words, title: titleOf(form), place },
    html`<form method="post" action="${place.action}" novalidate>
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
        ${buttons(form, failure)}
      </form>
      ${place.script ? notes(form) : ''}`,
  );
}

/** Going on stands first, so that the return key goes on; the style sheet puts going back before it. */
function buttons(form: FilledForm, failure: string | undefined): Html {
  const { words, state } = form;
  const last = isLast(form);
  const go = failure ? words.retry : last ? words.send : words.next;
  const goBack = html`<button type="submit" class="back" name="${hiddenPrefix}go" value="back">
    ${words.back}
  </button>`;
  return html`<div class="buttons">
    <button type="submit">${go}</button>
    ${state.path.length > 1 ? goBack : ''}
  </div>`;
}

function isLast({ definition, state }: FilledForm): boolean {
  return !pageOf(definition, step(definition, state, { type: 'next' }));
}

/** What the script says when the collector cannot be reached: that the answer is kept on the device, or that it is not. */
function notes(form: FilledForm): Html {
  const { definition, words } = form;
  const thanks = inLanguage(definition.thanks ?? words.thanks, words.lang);
  const kept = isLast(form)
    ? html`<h1 class="done">${thanks}</h1>
        <p>${words.keptOffline}</p>`
    : html`<p class="told">${words.keptOffline}</p>`;
  return html`<template class="kept">${kept}</template>
    <template class="failed"><p class="told problem">${words.failed}</p></template>
    ${personalWords(form)}`;
}

/** The words that the script warns of personal data with, where there is a free text to write it in. */
function personalWords({ words, ...form }: FilledForm): Html | '' {
  if (!questionsShown(form).some(takesText)) return '';
  const { personal, personalEmail, personalPhone, personalNumber, personalCard, personalIban } = words;
  return html`<template
    class="personal"
    data-personal="${personal}"
    data-personal-email="${personalEmail}"
    data-personal-phone="${personalPhone}"
    data-personal-number="${personalNumber}"
    data-personal-card="${personalCard}"
    data-personal-iban="${personalIban}"
  ></template>`;
}

function takesText(question: Question): boolean {
  return question.kind === 'text' || ('options' in question && question.options.some(({ other }) => other));
}

export interface Thanks {
  place: Omit<Place, 'action'>;
  /** What was improved where that was asked about. */
  improvements?: readonly Pick<Improvement, 'said' | 'did'>[];
  /** The code by which the customer follows, withdraws or erases the response. Default: none is told. */
  receipt?: string | undefined;
}

/** The page after the answer is kept. */
export function thanksPage(
  { definition, words }: Pick<FilledForm, 'definition' | 'words'>,
  { place, improvements = [], receipt }: Thanks,
): Html {
  const thanks = inLanguage(definition.thanks ?? words.thanks, words.lang);
  return shell(
    { words, title: thanks, place },
    html`<h1 class="done">${thanks}</h1>
      ${receipt === undefined ? '' : receiptOf(receipt, { words, base: place.base })}
      ${improvements.map(
        ({ said, did }) =>
          html`<h2>${words.updates}</h2>
            ${textOf(said)} ${textOf(did)}`,
      )}`,
  );
}

/** Read from left to right in every language. Nobody may frame the page that it leads to. */
function receiptOf(code: string, { words, base }: { words: Required<Words>; base: string }): Html {
  const [before = '', after = ''] = words.receipt.split('{code}');
  return html`<p class="above">${before}<b class="receipt" dir="ltr">${code}</b>${after}</p>
    <p>
      <a href="${base}../receipt?lang=${words.lang}" target="_blank" rel="noopener">${words.receiptHelp}</a>
    </p>`;
}

/** A text in the one language that it is there in. */
function textOf(texts: Readonly<Record<string, string>>): Html[] {
  return Object.entries(texts).map(([lang, text]) => html`<p lang="${lang}" dir="auto">${text}</p>`);
}

/** A page that says one thing. `base` is the folder of the style sheet, seen from the page. */
export function sentencePage(words: Words, sentence: string, base: string): Html {
  return shell({ words, title: sentence, place: { base } }, html`<h1 class="done">${sentence}</h1>`);
}

/** The page of a survey that there is not. `base` is the folder of the style sheet, seen from the page. */
export function noSurveyPage(words: Words, names: readonly string[], base: string): Html {
  const text = `There is no such survey here. There are: ${names.join(', ')}.`;
  return shell({ words, title: 'Kundresa', place: { base } }, html`<p lang="en" dir="ltr">${text}</p>`);
}

interface Shell {
  words: Words;
  title: string;
  place: Omit<Place, 'action'>;
}

function shell({ words, title, place: { base, framed, script } }: Shell, content: Html): Html {
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
        ${script ? html`<script type="module" src="${base}hosted.js"></script>` : ''}
      </head>
      <body ${framed ? html`class="framed"` : ''}>
        <main class="kundresa">${content}</main>
      </body>
    </html>`;
}

function titleOf(form: FilledForm): string {
  const first = questionsShown(form)[0];
  return first ? sayingOf(form)(first.title) : form.definition.id;
}

/** How texts are said on this page: in its language, with the company's name filled in. */
function sayingOf({ definition, words, state }: FilledForm): (text: Text) => string {
  const answers = answersInWords(knownSoFar(definition, state), words);
  return (text) => fill(inLanguage(text, words.lang), { ...state.context, ...answers });
}

/** Says at the top that something is wrong, and leads there. */
function summary(form: FilledForm): Html {
  const { words, problems } = form;
  const items = questionsShown(form).flatMap((question) => {
    const problem = problems.get(question.id);
    return problem ? [html`<li><a href="#${question.id}-problem">${words[problem]}</a></li>`] : [];
  });
  return html`<div class="problem" role="alert">
    <ul>
      ${items}
    </ul>
  </div>`;
}

function hiddenFields(form: FilledForm): Html[] {
  const { id, startedAt, revision, state, link, fields } = form;
  const shown = new Set(questionsShown(form).map((question) => question.id));
  const own = { id, started: startedAt, revision: String(revision), gone: String(state.path.length - 1) };
  // What a signed link says comes with its address.
  const hidden = Object.entries(form.entry ? own : { ...own, ...link });
  return [
    ...hidden.map(([name, value]) => [hiddenPrefix + name, value] as const),
    ...fields.filter(([name]) => !shown.has(questionOf(name))),
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import { fieldIn } from '../screen.js';
import { touchpointSelect } from '../touchpoint-select.js';
import type { Words } from '../words.js';
import type { Improvement, ImprovementInput } from './improvement.js';

/** What the form needs to know and do. */
export interface ImprovementFormOptions {
  words: Words;
  report: JourneyReport | null;
  save: (event: SubmitEvent) => void;
  /** Leaves the change that was begun. */
  stop: () => void;
}

/** Languages that the form has fields for; others that a text has are kept. */
const languages = ['sv', 'en'] as const;

/** A form to write down what customers said and what was done, in two languages. */
export function improvementForm(
  open: Improvement | null,
  { words, report, save, stop }: ImprovementFormOptions,
): TemplateResult {
  return html`<form class="grid" @submit=${save}>
    ${touchpointSelect(report, {
      words,
      label: words.map.columns.touchpoint,
      none: words.improvements.whole,
      value: open?.touchpoint ?? '',
    })}
    <label
      ><span>${words.improvements.date}</span
      ><input type="date" name="date" required .value=${open?.date ?? ''}
    /></label>
    ${languages.map((tag) => area(`said-${tag}`, { label: `${words.improvements.said} (${words.languageName(tag)})`, value: open?.said[tag], tag }))}
    ${languages.map((tag) => area(`did-${tag}`, { label: `${words.improvements.did} (${words.languageName(tag)})`, value: open?.did[tag], tag }))}
    <p class="aside">${words.improvements.oneLanguage}</p>
    <p class="row">
      <button type="submit">${open ? words.improvements.save : words.improvements.add}</button>
      ${open ? html`<button type="button" class="quiet" @click=${stop}>${words.improvements.stop}</button>` : nothing}
    </p>
  </form>`;
}

/** What the form says. A new one is a draft; languages without a field stay as they were. */
export function inputOf(form: FormData, open: Improvement | null): ImprovementInput {
  return {
    site: open?.site ?? null,
    touchpoint: fieldIn(form, 'touchpoint') || null,
    said: textsOf('said', form, open?.said),
    did: textsOf('did', form, open?.did),
    date: fieldIn(form, 'date'),
    published: open?.published ?? false,
  };
}

function textsOf(
  name: string,
  form: FormData,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const written = languages.map((tag): [string, string] => [tag, fieldIn(form, `${name}-${tag}`)]);
  const all = Object.entries({ ...before, ...Object.fromEntries(written) });
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

function area(
  name: string,
  { label, value = '', tag }: { label: string; value: string | undefined; tag: string },
): TemplateResult {
  return html`<label
    ><span>${label}</span
    ><textarea name=${name} lang=${tag} rows="2" maxlength="1000" .value=${value}></textarea>
  </label>`;
}

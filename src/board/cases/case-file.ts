import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import { answerInWords } from '../answer-words.js';
import { fieldIn, formOf } from '../screen.js';
import { touchpointNamed } from '../touchpoint-select.js';
import type { Words } from '../words.js';
import { nextStatuses, type CaseAnswer, type CaseEvent, type CaseFile } from './case.js';

/** What a case shows and does. */
export interface CaseFileOptions {
  words: Words;
  report: JourneyReport | null;
  /** Name of who may work with it; empty for those who may not. */
  me: string;
  change: (change: { status?: string; owner?: string | null; dueAt?: string }) => Promise<boolean>;
  note: (text: string) => Promise<boolean>;
  contacted: (by: 'email' | 'phone') => Promise<boolean>;
}

/** One case: what was answered, who does what about it, how the customer may be reached, and its history. */
export function caseFile(file: CaseFile, options: CaseFileOptions): TemplateResult {
  const { words, report } = options;
  const { status, overdue, dueAt, touchpoint } = file;
  return html`<h2>${touchpointNamed(touchpoint, report, words)}</h2>
    <p class="basis">
      <span class="mark">${words.cases.statuses[status]}</span>
      ${overdue ? html`<span class="mark strong">${words.cases.late}</span>` : nothing}
      <span
        >${words.cases.due} <time datetime=${dueAt}>${words.time(Date.parse(dueAt), Date.now())}</time></span
      >
    </p>
    <div class="columns">
      <div>
        <h3>${words.cases.answered}</h3>
        <ul class="said">
          ${file.response.answers.map((answer) => answered(answer, { words, response: file.response }))}
        </ul>
        ${contact(file, options)}
      </div>
      <div>${work(file, options)}</div>
    </div>
    <h3>${words.cases.history}</h3>
    <ol class="entries">
      ${file.history.map((event) => happened(event, words))}
    </ol>`;
}

function answered(
  answer: CaseAnswer,
  { words, response: { survey, version, locale } }: { words: Words; response: CaseFile['response'] },
): TemplateResult {
  const { as, text } = answerInWords({ ...answer, survey, version }, words);
  const asked = words.asked.question({ survey, version, question: answer.question });
  return html`<li>
    ${asked ? html`<p class="aside">${asked}</p>` : nothing}
    ${
      as === 'quote'
        ? html`<blockquote lang=${locale ?? nothing} dir="auto">${text}</blockquote>`
        : html`<p class=${as === 'note' ? 'aside' : 'given'}><bdi>${text}</bdi></p>`
    }
  </li>`;
}

/** Only who agreed can be reached, and the case says to which text. */
function contact({ contact: given }: CaseFile, { words, me, contacted }: CaseFileOptions): TemplateResult {
  if (!given) return html`<p class="aside">${words.cases.noContact}</p>`;
  const ways = (['email', 'phone'] as const).filter((way) => given.value[way]);
  return html`<h3>${words.cases.contact}</h3>
    <dl class="contact">
      ${Object.entries(given.value).map(
        ([way, value]) =>
          html`<div>
            <dt>${words.cases.ways[way] ?? way}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    <p class="aside">${words.cases.agreedTo(given.agreedTo)}</p>
    ${
      me === ''
        ? nothing
        : html`<p class="row">
            ${ways.map(
              (way) =>
                html`<button type="button" class="quiet" @click=${() => contacted(way)}>
                  ${words.cases.contactedBy[way]}
                </button>`,
            )}
          </p>`
    }`;
}

function work(file: CaseFile, { words, me, change, note }: CaseFileOptions): TemplateResult | typeof nothing {
  if (me === '') return nothing;
  const assign = (event: SubmitEvent) => {
    const owner = fieldIn(new FormData(formOf(event)), 'owner');
    void change({ owner: owner === '' ? null : owner });
  };
  return html`<h3>${words.cases.next}</h3>
    <p class="row">
      ${nextStatuses[file.status].map(
        (status) =>
          html`<button type="button" @click=${() => change({ status })}>
            ${words.cases.become[status]}
          </button>`,
      )}
    </p>
    <form class="row" @submit=${assign}>
      <label
        ><span>${words.cases.owner}</span
        ><input name="owner" maxlength="100" autocomplete="off" .value=${file.owner ?? ''}
      /></label>
      <button type="submit" class="quiet">${words.cases.assign}</button>
      ${file.owner === me ? nothing : html`<button type="button" class="quiet" @click=${() => change({ owner: me })}>${words.cases.take}</button>`}
    </form>
    <form class="row" @submit=${(event: SubmitEvent) => postpone(event, change)}>
      <label
        ><span>${words.cases.dueAt}</span
        ><input type="datetime-local" name="due" required .value=${localTime(file.dueAt)}
      /></label>
      <button type="submit" class="quiet">${words.cases.changeDue}</button>
    </form>
    <form class="note" @submit=${(event: SubmitEvent) => void addNote(formOf(event), note)}>
      <label
        ><span>${words.cases.note}</span><textarea name="text" rows="3" maxlength="5000" required></textarea>
      </label>
      <button type="submit" class="quiet">${words.cases.addNote}</button>
    </form>`;
}

/** As a field of the reader's own clock holds it: `2026-11-23T14:30`. */
function localTime(at: string): string {
  const time = new Date(at);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function postpone(event: SubmitEvent, change: CaseFileOptions['change']): void {
  const due = new Date(fieldIn(new FormData(formOf(event)), 'due'));
  if (!Number.isNaN(due.getTime())) void change({ dueAt: due.toISOString() });
}

async function addNote(form: HTMLFormElement, note: (text: string) => Promise<boolean>): Promise<void> {
  if (await note(fieldIn(new FormData(form), 'text'))) form.reset();
}

function happened({ at, who, kind, detail }: CaseEvent, words: Words): TemplateResult {
  const text: unknown = detail['text'];
  return html`<li>
    <p>
      <b>${words.cases.events[kind] ?? kind}</b>
      ${Object.entries(detail)
        .filter(([name]) => name !== 'text')
        .map(([name, value]) => html`<span class="aside">${eventDetail(name, value, words)}</span> `)}
    </p>
    ${typeof text === 'string' ? html`<p class="note-text">${text}</p>` : nothing}
    <p class="basis">
      <time datetime=${at}>${words.time(Date.parse(at), Date.now())}</time> <span>${who}</span>
    </p>
  </li>`;
}

function eventDetail(name: string, value: unknown, words: Words): string {
  if (value === null) return words.cases.nobody;
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  if (name === 'dueAt') return `${words.cases.due} ${words.time(Date.parse(said), Date.now())}`;
  if (name === 'status') return words.cases.statuses[said] ?? said;
  return name === 'by' ? (words.cases.ways[said] ?? said) : said;
}

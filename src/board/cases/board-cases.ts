import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from '../route.js';
import { Screen } from '../screen.js';
import { touchpointNamed } from '../touchpoint-select.js';
import { mayAs } from '../who.js';
import { SurveyWordings } from '../wordings.js';
import { caseFile } from './case-file.js';
import { caseIn, casesIn, statuses, type CaseCounts, type CaseEntry, type CaseFile } from './case.js';

/** How many cases are read at once. */
const pageSize = 50;

/** The page of what somebody must answer for: a list by due time, and one case with all that happened to it. */
export class BoardCases extends Screen {
  #cases: readonly CaseEntry[] = [];
  #counts: CaseCounts | null = null;
  #file: CaseFile | null = null;
  #isAll = true;
  #status = '';
  #late = false;
  /** What the surveys of cases say, also where the report shows nothing of them. */
  readonly #wordings = new SurveyWordings();

  protected override async load(): Promise<void> {
    if (this.place === '') return this.#loadList();
    this.#file = caseIn(this.bodyOf(await this.api.get(`cases/${encodeURIComponent(this.place)}`)));
    const surveys = this.#file ? [this.#file.response.survey] : [];
    if (await this.#wordings.read(surveys, this.api)) this.requestUpdate();
  }

  async #loadList(): Promise<void> {
    const { cases, counts } = await this.#page();
    [this.#cases, this.#counts, this.#file] = [cases, counts, null];
    this.requestUpdate();
  }

  /** The cases after one, or the first. */
  async #page(after?: CaseEntry): Promise<ReturnType<typeof casesIn>> {
    const query = {
      limit: String(pageSize),
      ...(this.#status && { status: this.#status }),
      ...(this.#late && { overdue: 'true' }),
      ...(after && { after: after.id }),
    };
    const page = casesIn(this.bodyOf(await this.api.get('cases', query)));
    this.#isAll = page.cases.length < pageSize;
    return page;
  }

  async #more(): Promise<void> {
    const { cases } = await this.#page(this.#cases.at(-1));
    this.#cases = [...this.#cases, ...cases];
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { words, report, who, place } = this;
    const file = this.#file;
    if (place === '') return this.#list();
    return html`<section class="work cases" aria-label=${words.views.cases}>
      <p><a href=${hashOf('cases')}>← ${words.cases.all}</a></p>
      <div>
        ${this.complaint()}
        ${
          file
            ? caseFile(file, {
                words: { ...words, asked: this.#wordings.in(words.code) },
                report,
                me: mayAs(who, 'worker') ? (who?.name ?? '') : '',
                change: (change) => this.#send('PATCH', '', change),
                note: (text) => this.#send('POST', '/notes', { text }),
                contacted: (by) => this.#send('POST', '/contacted', { by }),
              })
            : nothing
        }
      </div>
    </section>`;
  }

  #send(method: 'PATCH' | 'POST', path: string, body: unknown): Promise<boolean> {
    return this.act(this.api.send(method, `cases/${encodeURIComponent(this.place)}${path}`, body));
  }

  #list(): TemplateResult {
    const { words } = this;
    const counts = this.#counts;
    return html`<section class="work cases" aria-label=${words.views.cases}>
      <div>
        <dl class="totals">
          ${total(words.cases.open, words.number(counts?.open ?? 0))}
          ${total(words.cases.overdue, words.number(counts?.overdue ?? 0))}
        </dl>
        ${this.#filter()}
      </div>
      <div>
        ${this.complaint()} ${counts && this.#cases.length === 0 ? html`<p>${words.cases.none}</p>` : nothing}
        <ul class="entries">
          ${this.#cases.map((entry) => this.#entry(entry))}
        </ul>
        ${this.#isAll ? nothing : html`<button type="button" @click=${() => void this.#more()}>${words.work.more}</button>`}
      </div>
    </section>`;
  }

  #filter(): TemplateResult {
    const { words } = this;
    const change = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.#status = target.value;
      if (target instanceof HTMLInputElement) this.#late = target.checked;
      void this.load();
    };
    return html`<form class="grid" @change=${change} @submit=${(event: Event) => event.preventDefault()}>
      <label
        ><span>${words.cases.status}</span
        ><select name="status">
          <option value="">${words.filters.all}</option>
          ${statuses.map(
            (each) => html`<option value=${each}>${words.cases.statuses[each]} ${this.#count(each)}</option>`,
          )}
        </select>
      </label>
      <label class="check"
        ><input type="checkbox" name="overdue" /><span>${words.cases.onlyOverdue}</span></label
      >
    </form>`;
  }

  #count(status: string): string {
    const count = this.#counts?.byStatus[status];
    return count === undefined ? '' : `(${this.words.number(count)})`;
  }

  #entry({ id, status, owner, touchpoint, dueAt, overdue }: CaseEntry): TemplateResult {
    const { words, report, who } = this;
    const name = touchpointNamed(touchpoint, report, words);
    return html`<li>
      <p class="entry-title">
        ${mayAs(who, 'worker') ? html`<a href=${hashOf('cases', id)}>${name}</a>` : name}
        <span class="mark">${words.cases.statuses[status]}</span>
        ${overdue ? html`<span class="mark strong">${words.cases.late}</span>` : nothing}
      </p>
      <p class="basis">
        <span
          >${words.cases.due}
          <time datetime=${dueAt}>${words.time(Date.parse(dueAt), Date.now())}</time></span
        >
        <span>${owner === null ? words.cases.nobody : owner}</span>
      </p>
    </li>`;
  }
}

function total(label: string, count: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${count}</dd>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { casesIn, type CaseEntry } from '../cases/case.js';
import { hashOf } from '../route.js';
import { Screen } from '../screen.js';
import { mayAs } from '../who.js';

/** How many cases are shown. */
const shown = 5;

/** The cases of one touchpoint that are not done, those due first. */
export class TouchpointCases extends Screen {
  #cases: readonly CaseEntry[] = [];

  protected override async load(): Promise<void> {
    const reply = await this.api.get('cases', { touchpoint: this.place, limit: '500' });
    const { cases } = casesIn(this.bodyOf(reply));
    this.#cases = cases.filter(({ status }) => status !== 'done').slice(0, shown);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`${this.#cases.length === 0 ? html`<p class="aside">${words.touchpoint.noCases}</p>` : ''}
      <ul class="entries">
        ${this.#cases.map((entry) => this.#entry(entry))}
      </ul>
      <p><a href=${hashOf('cases')}>${words.touchpoint.allCases}</a></p>`;
  }

  #entry({ id, status, owner, dueAt, overdue }: CaseEntry): TemplateResult {
    const { words, who } = this;
    const due = html`${words.cases.due} ${words.time(Date.parse(dueAt), Date.now())}`;
    return html`<li>
      <p class="entry-title">
        ${mayAs(who, 'worker') ? html`<a href=${hashOf('cases', id)}>${due}</a>` : due}
        <span class="mark">${words.cases.statuses[status]}</span>
        ${overdue ? html`<span class="mark strong">${words.cases.late}</span>` : ''}
      </p>
      <p class="basis">${owner ?? words.cases.nobody}</p>
    </li>`;
  }
}

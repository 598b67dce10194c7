import { html, nothing, type TemplateResult } from 'lit';
import { Screen } from '../screen.js';
import { deliveryTable, tokenPart } from './token-part.js';
import { deliveriesIn, secretIn, tokensIn, type DeliveryEntry, type TokenEntry } from './token.js';

/** What somebody did. */
interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** How many entries are read at once. */
const pageSize = 100;

/** The page of who did what, and how tokens are made. */
export class BoardAccess extends Screen {
  #entries: readonly AuditEntry[] = [];
  #tokens: readonly TokenEntry[] = [];
  #deliveries: readonly DeliveryEntry[] = [];
  #secret = '';
  #isAll = false;

  protected override async load(): Promise<void> {
    const [tokens, deliveries] = await Promise.all([this.api.get('tokens'), this.api.get('deliveries')]);
    this.#tokens = tokens.ok ? tokensIn(tokens.body) : [];
    this.#deliveries = deliveries.ok ? deliveriesIn(deliveries.body) : [];
    this.#entries = this.#took(entriesIn(this.bodyOf(await this.#page())));
  }

  async #make(token: { name: string; role: string }): Promise<void> {
    const reply = await this.api.send('POST', 'tokens', token);
    this.#secret = reply.ok ? secretIn(reply.body) : '';
    if (await this.act(Promise.resolve(reply))) this.querySelector('form')?.reset();
  }

  #revoke(id: string): void {
    this.#secret = '';
    void this.act(this.api.send('DELETE', `tokens/${encodeURIComponent(id)}`));
  }

  protected override render(): TemplateResult {
    const { words, who } = this;
    return html`<section class="work access" aria-label=${words.views.access}>
      <div>
        <h2>${words.access.title}</h2>
        ${who ? html`<p>${words.access.you(who.name, words.access.roles[who.role] ?? who.role)}</p>` : nothing}
        <p class="aside">${words.access.tokens}</p>
        ${tokenPart(this.#tokens, {
          words,
          secret: this.#secret,
          make: (token) => void this.#make(token),
          revoke: (id) => this.#revoke(id),
        })}
      </div>
      <div>
        ${this.complaint()} ${deliveryTable(this.#deliveries, words)}
        <div class="wide" role="region" aria-labelledby="audit" tabindex="0">
          <table>
            <caption id="audit">
              ${words.access.audit}
            </caption>
            <thead>
              <tr>
                <th scope="col">${words.access.at}</th>
                <th scope="col">${words.access.who}</th>
                <th scope="col">${words.access.action}</th>
                <th scope="col">${words.access.detail}</th>
              </tr>
            </thead>
            <tbody>
              ${this.#entries.map((entry) => this.#row(entry))}
            </tbody>
          </table>
        </div>
        ${this.#isAll ? nothing : html`<button type="button" @click=${() => void this.#more()}>${words.work.more}</button>`}
      </div>
    </section>`;
  }

  #row({ at, who, role, action, detail }: AuditEntry): TemplateResult {
    const { words } = this;
    return html`<tr>
      <td><time datetime=${at}>${words.time(Date.parse(at), Date.now())}</time></td>
      <th scope="row">${who} <span class="aside">${words.access.roles[role] ?? role}</span></th>
      <td>${words.access.actions[action] ?? action}</td>
      <td><code>${Object.keys(detail).length > 0 ? JSON.stringify(detail) : ''}</code></td>
    </tr>`;
  }

  async #more(): Promise<void> {
    const more = this.#took(entriesIn(this.bodyOf(await this.#page(this.#entries.at(-1)?.id))));
    this.#entries = [...this.#entries, ...more];
  }

  #page(before?: string) {
    return this.api.get('audit', { limit: String(pageSize), ...(before !== undefined && { before }) });
  }

  #took(entries: readonly AuditEntry[]): readonly AuditEntry[] {
    this.#isAll = entries.length < pageSize;
    return entries;
  }
}

function entriesIn(body: unknown): readonly AuditEntry[] {
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'entries') : [];
  return Array.isArray(list) ? list : [];
}

import { html, nothing, type TemplateResult } from 'lit';
import { fieldIn, formOf } from '../screen.js';
import type { Words } from '../words.js';
import type { DeliveryEntry, TokenEntry } from './token.js';

export interface TokenPartOptions {
  words: Words;
  /** The secret that was just made; empty without one. */
  secret: string;
  make: (token: { name: string; role: string }) => void;
  revoke: (id: string) => void;
}

/** Makes tokens, lists those in use, and revokes them. */
export function tokenPart(
  tokens: readonly TokenEntry[],
  { words, secret, make, revoke }: TokenPartOptions,
): TemplateResult {
  const add = (event: SubmitEvent): void => {
    const form = new FormData(formOf(event));
    make({ name: fieldIn(form, 'name'), role: fieldIn(form, 'role') });
  };
  return html`<form class="row" @submit=${add}>
      <label
        ><span>${words.access.name}</span><input name="name" maxlength="100" required autocomplete="off"
      /></label>
      <label
        ><span>${words.access.role}</span
        ><select name="role">
          ${['reader', 'worker', 'admin'].map((role) => html`<option value=${role}>${words.access.roles[role]}</option>`)}
        </select>
      </label>
      <button type="submit" class="quiet">${words.access.make}</button>
    </form>
    <div role="status">
      ${
        secret === ''
          ? nothing
          : html`<p>${words.access.secret}</p>
              <pre><code>${secret}</code></pre>`
      }
    </div>
    <ul class="entries">
      ${tokens
        .filter(({ revokedAt }) => revokedAt === null)
        .map(
          ({ id, name, role, createdAt }) =>
            html`<li>
              <p class="row">
                <b>${name}</b> <span class="aside">${words.access.roles[role] ?? role}</span>
                <time datetime=${createdAt}>${words.time(Date.parse(createdAt), Date.now())}</time>
                <button
                  type="button"
                  class="quiet"
                  aria-label=${words.access.revokeOf(name)}
                  @click=${() => revoke(id)}
                >
                  ${words.access.revoke}
                </button>
              </p>
            </li>`,
        )}
    </ul>`;
}

/** What webhooks and mailboxes were told of cases, newest first; nothing where there are none. */
export function deliveryTable(
  deliveries: readonly DeliveryEntry[],
  words: Words,
): TemplateResult | typeof nothing {
  if (deliveries.length === 0) return nothing;
  const { access } = words;
  return html`<div class="wide" role="region" aria-labelledby="deliveries" tabindex="0">
    <table>
      <caption id="deliveries">
        ${access.deliveries}
      </caption>
      <thead>
        <tr>
          <th scope="col">${access.at}</th>
          <th scope="col">${access.to}</th>
          <th scope="col">${access.action}</th>
          <th scope="col">${access.state}</th>
          <th scope="col">${access.detail}</th>
        </tr>
      </thead>
      <tbody>
        ${deliveries.map(
          ({ url, event, state, attempts, created_at: at, status, trouble }) =>
            html`<tr>
              <td><time datetime=${at}>${words.time(Date.parse(at), Date.now())}</time></td>
              <th scope="row"><bdi>${url}</bdi></th>
              <td><code>${event}</code></td>
              <td>${access.states[state] ?? state}, ${access.tries(attempts)}</td>
              <td>${[status, trouble].filter(Boolean).join(' ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

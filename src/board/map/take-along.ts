import { html, nothing, type TemplateResult } from 'lit';
import { reportQuery } from '../filters/filter-query.js';
import { mayAs, type Who } from '../who.js';
import type { Words } from '../words.js';

/** Links to what lies behind the view that is open, with its filters, for other programs and for who publishes a figure. */
export function takeAlong(
  address: string,
  { words, who }: { words: Words; who: Who | null },
): TemplateResult | typeof nothing {
  if (who === null) return nothing;
  const link = (path: string, more: Record<string, string>, text: string): TemplateResult =>
    html`<a href="${path}?${scopeQuery(address, more)}" download>${text}</a>`;
  return html`<p class="take">
    <span>${words.map.takeAlong}</span>
    ${
      mayAs(who, 'worker')
        ? html`${link('export', { format: 'csv' }, words.map.csv)} ${link('export', {}, words.map.jsonLines)}`
        : nothing
    }
    ${mayAs(who, 'admin') ? link('export', { raw: 'true' }, words.map.unmasked) : nothing}
    ${link('method', { format: 'text' }, words.map.method)}
  </p>`;
}

/**
 * The responses of a view, as the collector's other addresses ask for them: their `to` is the first moment
 * that is left out, the report's the last day. What only chooses among scores leaves no response out.
 */
export function scopeQuery(address: string, more: Readonly<Record<string, string>>): string {
  const query = reportQuery(address);
  for (const name of ['by', 'measure']) query.delete(name);
  const to = Date.parse(`${query.get('to') ?? ''}T00:00:00Z`);
  if (!Number.isNaN(to)) query.set('to', new Date(to + 86_400_000).toISOString().slice(0, 10));
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return query.toString();
}

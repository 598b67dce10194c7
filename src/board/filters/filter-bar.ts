import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.js';
import type { FilterChoices } from './filter-choices.js';
import { activeFilters, addressWith, addressWithoutFilters, isFull, isGroup } from './filter-query.js';

/** What the filters need to know and do. */
export interface FilterOptions {
  words: Words;
  /** Address of the page: the filters are in it. */
  address: string;
  choices: FilterChoices;
  /** Measures that the report has scores of. */
  measures: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  /** Goes to another address of the board. */
  go: (address: string) => void;
}

/** How far back the quick choices go, in days. */
const spans = [30, 90, 365] as const;
const typed = ['campaign', 'segment', 'location', 'variant'] as const;

/** What the numbers are of: filters that are on, each with a way to take it off, and a form for more. */
export function filterBar(options: FilterOptions): TemplateResult {
  const { words, address, go } = options;
  const active = activeFilters(address);
  return html`<section class="filters" aria-label=${words.filters.title}>
    <details ?open=${false}>
      <summary>${words.filters.title}</summary>
      ${form(options)}
    </details>
    ${
      active.length === 0
        ? nothing
        : html`<ul class="active">
              ${active.map(({ name, value }) => chip({ name, value }, options))}
            </ul>
            <button type="button" class="quiet" @click=${() => go(addressWithoutFilters(address))}>
              ${words.filters.clear}
            </button>`
    }
  </section>`;
}

function chip({ name, value }: { name: string; value: string }, options: FilterOptions): TemplateResult {
  const { words, address, go } = options;
  const label = words.filters.names[name] ?? name;
  return html`<li>
    <span>${label}: <bdi>${shown(name, value, words)}</bdi></span>
    <button
      type="button"
      aria-label=${words.filters.remove(label)}
      @click=${() => go(addressWith(address, { [name]: '' }))}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function form(options: FilterOptions): TemplateResult {
  const { words, address, choices, measures, go } = options;
  const full = isFull(address);
  const change = (event: Event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    go(addressWith(address, { [field.name]: field.value.trim() }));
  };
  return html`<form class="grid" @change=${change} @submit=${(event: Event) => event.preventDefault()}>
    ${day('from', options)} ${day('to', options)} ${quickSpans(options)}
    ${select('by', { ...options, values: ['day', 'week', 'month'], none: words.filters.periods['week'] })}
    ${select('survey', { ...options, values: choices.survey })}
    ${select('measure', { ...options, values: measures })}
    ${select('channel', { ...options, values: choices.channel })}
    ${select('locale', { ...options, values: choices.locale })} ${typed.map((name) => text(name, options))}
    ${full ? html`<p class="aside">${words.filters.full}</p>` : nothing}
    <p class="aside">${words.filters.shared}</p>
  </form>`;
}

function quickSpans({ words, address, now, go }: FilterOptions): TemplateResult {
  const since = (days: number) => new Date(now - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  const set = (days: number) => () => go(addressWith(address, { from: since(days), to: '' }));
  return html`<div class="spans" role="group" aria-label=${words.filters.span}>
    ${spans.map(
      (days) =>
        html`<button type="button" class="quiet" @click=${set(days)}>
          ${words.filters.lastDays(days)}
        </button>`,
    )}
  </div>`;
}

function day(name: 'from' | 'to', { words, address }: FilterOptions): TemplateResult {
  return html`<label
    ><span>${words.filters.names[name]}</span
    ><input type="date" name=${name} .value=${valueOf(name, address)} />
  </label>`;
}

function text(name: string, { words, address }: FilterOptions): TemplateResult {
  const value = valueOf(name, address);
  return html`<label
    ><span>${words.filters.names[name]}</span
    ><input
      name=${name}
      maxlength="200"
      autocomplete="off"
      .value=${value}
      ?disabled=${value === '' && isFull(address)}
    />
  </label>`;
}

function select(
  name: string,
  { words, address, values, none }: FilterOptions & { values: readonly string[]; none?: string | undefined },
): TemplateResult {
  const value = valueOf(name, address);
  const offered = value === '' || values.includes(value) ? values : [...values, value];
  const off = value === '' && isGroup(name) && isFull(address);
  return html`<label
    ><span>${words.filters.names[name]}</span
    ><select name=${name} ?disabled=${off}>
      ${none === undefined ? html`<option value="" ?selected=${value === ''}>${words.filters.all}</option>` : nothing}
      ${offered.map(
        (each) =>
          html`<option
            value=${each}
            ?selected=${each === value || (value === '' && words.filters.periods[each] === none && none !== undefined)}
          >
            ${shown(name, each, words)}
          </option>`,
      )}
    </select>
  </label>`;
}

function valueOf(name: string, address: string): string {
  return new URL(address).searchParams.get(name) ?? '';
}

/** A value as it is said. */
function shown(name: string, value: string, words: Words): string {
  if (name === 'channel') return words.filters.channels[value] ?? value;
  if (name === 'measure') return words.map.measures[value] ?? value;
  if (name === 'by') return words.filters.periods[value] ?? value;
  return name === 'locale' ? words.languageName(value) : value;
}

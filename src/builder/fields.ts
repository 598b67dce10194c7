import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One thing to choose. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is wrong with the value, in words. */
  readonly problem?: string;
  readonly take: (value: string) => void;
}

/** An option of a list; those with the same group stand together. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** A list to choose one of. */
export function select(field: Field, options: readonly Option[]): TemplateResult {
  const groups = [...new Set(options.map(({ group }) => group ?? ''))];
  const shown = (group: string) =>
    options
      .filter((option) => (option.group ?? '') === group)
      .map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      );
  return html`<p class="field">
    <label for=${field.name}>${field.label}</label>
    <select id=${field.name} name=${field.name} aria-describedby=${helpOf(field)} @change=${takeFrom(field)}>
      ${groups.map((group) =>
        group ? html`<optgroup label=${group}>${shown(group)}</optgroup>` : shown(group),
      )}
    </select>
    ${help(field)}
  </p>`;
}

/** A line to type in. */
export function input(field: Field, kind: 'text' | 'url' | 'number' = 'text'): TemplateResult {
  return html`<p class="field">
    <label for=${field.name}>${field.label}</label>
    <input
      id=${field.name}
      name=${field.name}
      type=${kind === 'url' ? 'url' : 'text'}
      inputmode=${kind === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${live(field.value)}
      aria-describedby=${helpOf(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      @change=${takeFrom(field)}
    />
    ${help(field)}
  </p>`;
}

/** A few to choose one of, side by side. */
export function radios(field: Field, options: readonly Option[]): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${field.label}</legend>
    <div>
      ${options.map(
        ({ value, label }) =>
          html`<label
            ><input
              type="radio"
              name=${field.name}
              value=${value}
              .checked=${live(value === field.value)}
              @change=${takeFrom(field)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function help({ name, help: text, problem }: Field): TemplateResult | typeof nothing {
  if (problem) return html`<span class="problem" id=${`${name}-help`}>${problem}</span>`;
  return text ? html`<span class="aside" id=${`${name}-help`}>${text}</span>` : nothing;
}

function helpOf({ name, help: text, problem }: Field): string | typeof nothing {
  return text || problem ? `${name}-help` : nothing;
}

function takeFrom({ take }: Field): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement)
      take(currentTarget.value);
  };
}

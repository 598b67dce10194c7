import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { consents, placementsOf, receipts, themes, triggers, usualAmounts, type Choice } from '../choice.js';
import { contrast, textOn } from '../../contrast/contrast.js';
import type { Desk } from '../desk.js';
import { input, radios, select } from '../fields.js';
import { languages } from '../languages.js';
import { isOwnPage, platformOf } from '../platforms.js';

/** The elements' own accent. */
const usualAccent = '#2563eb';

/** Language, looks and moment. What an own page of the survey has its own of is not asked. */
export function howStep(desk: Desk): TemplateResult {
  const { words, choice, set } = desk;
  const isPage = isOwnPage(platformOf(choice.where));
  const languageOptions = languages
    .map((tag) => ({ value: tag, label: words.languageName(tag) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, words.code));
  return html`<section aria-labelledby="how">
    <h2 id="how">${words.how}</h2>
    ${select(
      {
        name: 'language',
        label: words.surveyLanguage,
        value: choice.language,
        take: (value) => set('language', value),
      },
      [{ value: '', label: words.pagesLanguage }, ...languageOptions],
    )}
    ${text('brand', desk, { help: words.brandHelp })}
    ${isPage ? nothing : [looks(desk), moment(desk), privacy(desk)]}
  </section>`;
}

function looks(desk: Desk): TemplateResult {
  const { words, choice, set } = desk;
  return html`${radios(
    {
      name: 'placement',
      label: words.placement,
      value: choice.placement,
      take: (value) => set('placement', value),
    },
    placementsOf(choice.survey).map((value) => ({ value, label: words.placements[value] })),
  )}
  ${radios(
    { name: 'theme', label: words.theme, value: choice.theme, take: (value) => set('theme', value) },
    themes.map((value) => ({ value, label: words.themes[value] })),
  )}
  ${accent(desk)} ${text('radius', desk, { kind: 'number' })}`;
}

function accent({ words, choice, set }: Desk): TemplateResult {
  const { accent: colour } = choice;
  const ratio = contrast(colour || usualAccent, textOn(colour || usualAccent));
  const take = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) set('accent', currentTarget.value);
  };
  return html`<div class="field">
    <label for="accent">${words.accent}</label>
    <span class="colour">
      <input
        id="accent"
        type="color"
        .value=${live(colour || usualAccent)}
        aria-describedby="accent-help"
        @input=${take}
      />
      ${
        colour
          ? html`<button type="button" class="quiet" @click=${() => set('accent', '')}>
              ${words.usualAccent}
            </button>`
          : nothing
      }
    </span>
    <span class="aside" id="accent-help">${words.contrastOnAccent(words.number(ratio))}</span>
  </div>`;
}

function moment(desk: Desk): TemplateResult {
  const { words, choice, set } = desk;
  const number = words.amounts[choice.trigger];
  const trigger = select(
    {
      name: 'trigger',
      label: words.trigger,
      value: choice.trigger,
      take: (value) => set('trigger', value),
    },
    triggers.map((value) => ({ value, label: words.triggers[value] })),
  );
  return html`<h3>${words.moment}</h3>
    ${choice.placement === 'tab' ? nothing : trigger}
    ${
      number && choice.placement !== 'tab'
        ? text('amount', desk, {
            kind: 'number',
            label: number,
            value: choice.amount || (usualAmounts[choice.trigger] ?? ''),
          })
        : nothing
    }
    ${text('pages', desk, { help: words.pagesHelp })}
    ${text('sample', desk, { kind: 'number', help: words.sampleHelp })}`;
}

/** What a link cannot say: what is stored, whether a contact is asked for, and whether there is a receipt. */
function privacy(desk: Desk): TemplateResult | typeof nothing {
  const { words, choice, set } = desk;
  if (platformOf(choice.where).shape === 'link') return nothing;
  const consent = {
    name: 'consent',
    label: words.consent,
    value: choice.consent,
    take: (value: string) => set('consent', value),
  };
  const receipt = {
    name: 'receipt',
    label: words.receipt,
    value: choice.receipt,
    take: (value: string) => set('receipt', value),
  };
  return html`<h3>${words.privacyTitle}</h3>
    ${radios(
      consent,
      consents.map((value) => ({ value, label: words.consents[value] })),
    )}
    ${text('privacy', desk, { help: words.privacyHelp })}
    ${radios(
      receipt,
      receipts.map((value) => ({ value, label: words.receipts[value] })),
    )}`;
}

type Typed = keyof Choice & ('brand' | 'radius' | 'amount' | 'pages' | 'sample' | 'privacy');

function text(
  name: Typed,
  { words, choice, set }: Desk,
  { kind = 'text', ...said }: { kind?: 'text' | 'number'; label?: string; value?: string; help?: string },
): TemplateResult {
  const label = name === 'amount' ? '' : words[name];
  return input({ name, label, value: choice[name], take: (value) => set(name, value), ...said }, kind);
}

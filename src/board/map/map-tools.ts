import { html, nothing, type TemplateResult } from 'lit';
import { addressNamed, namings, type Naming } from '../naming.js';
import type { Who } from '../who.js';
import type { Words } from '../words.js';
import { takeAlong } from './take-along.js';

/** What the tools of the map need to know and do. */
export interface MapToolsOptions {
  words: Words;
  /** Address of the page. */
  address: string;
  naming: Naming;
  /** Who reads; null while nobody is known, who then gets no exports. */
  who: Who | null;
  go: (address: string) => void;
  /** Saves the line as a picture; null where there is none to save. */
  picture: (() => void) | null;
  print: () => void;
}

/** Whose names the stages carry, and ways to take the map along. */
export function mapTools(options: MapToolsOptions): TemplateResult {
  const { words, address, naming, who, go, picture, print } = options;
  const choose = ({ currentTarget }: Event) => {
    const chosen =
      currentTarget instanceof HTMLSelectElement && namings.find((each) => each === currentTarget.value);
    if (chosen) go(addressNamed(chosen, address));
  };
  return html`<div class="tools">
    <label
      ><span>${words.map.namesTitle}</span
      ><select name="names" @change=${choose}>
        ${namings.map(
          (each) =>
            html`<option value=${each} ?selected=${each === naming}>${words.map.namings[each]}</option>`,
        )}
      </select>
    </label>
    ${picture ? html`<button type="button" class="quiet" @click=${picture}>${words.map.picture}</button>` : nothing}
    <button type="button" class="quiet" @click=${print}>${words.map.print}</button>
    ${takeAlong(address, { words, who })}
  </div>`;
}

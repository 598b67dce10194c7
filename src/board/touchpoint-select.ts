import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import { nameOf } from './place-names.js';
import type { Words } from './words.js';

/** A touchpoint that can be chosen. */
interface Choice {
  id: string;
  name: string;
}

/** A field to choose a touchpoint of the journey in, or none. */
export function touchpointSelect(
  report: JourneyReport | null,
  { words, label, none, value }: { words: Words; label: string; none: string; value: string },
): TemplateResult {
  return html`<label
    ><span>${label}</span
    ><select name="touchpoint">
      <option value="" ?selected=${value === ''}>${none}</option>
      ${groupsOf(report, words).map(({ stage, touchpoints }) =>
        touchpoints.length === 0
          ? nothing
          : html`<optgroup label=${stage}>
              ${touchpoints.map(
                ({ id, name }) => html`<option value=${id} ?selected=${id === value}>${name}</option>`,
              )}
            </optgroup>`,
      )}
    </select>
  </label>`;
}

/** What a touchpoint is called, by its id alone. */
export function touchpointNamed(id: string | null, report: JourneyReport | null, words: Words): string {
  if (id === null) return words.noTouchpoint;
  const found = report?.coverage.touchpoints.find(({ touchpoint }) => touchpoint === id);
  return found ? nameOf({ id, names: found.names }, words) : id;
}

function groupsOf(
  report: JourneyReport | null,
  words: Words,
): { stage: string; touchpoints: readonly Choice[] }[] {
  return (report?.stages ?? []).map((stage) => ({
    stage: nameOf(stage, words),
    touchpoints: (report?.coverage.touchpoints ?? [])
      .filter((each) => each.stage === stage.id)
      .map(({ touchpoint, names }) => ({ id: touchpoint, name: nameOf({ id: touchpoint, names }, words) })),
  }));
}

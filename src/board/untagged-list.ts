import { html, type TemplateResult } from 'lit';
import type { JourneyReport } from '../report/types.js';
import type { Words } from './words.js';

type Untagged = JourneyReport['untagged'][number];

/** Answers whose stage nobody knows: as written, how many, and the tag that was probably meant. */
export function untaggedList({ untagged, stages }: JourneyReport, words: Words): TemplateResult {
  return html`<section class="untagged" aria-labelledby="untagged">
    <div>
      <h2 id="untagged">${words.untaggedTitle}</h2>
      <p>${words.untaggedHelp}</p>
    </div>
    <ul>
      ${untagged.map(
        (place) =>
          html`<li>
            <p class="place">
              <bdi>${place.stage ?? words.noStage}</bdi> › <bdi>${place.id || words.noTouchpoint}</bdi>
              <span class="volume">${volume(place, words)}</span>
            </p>
            <p class="aside">${suggestion(place, { words, stages: stages.map(({ id }) => id) })}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function volume({ responses, withheld }: Untagged, words: Words): string {
  if (responses === 0 && withheld) return words.withheld;
  return words.responses(responses, words.number(responses));
}

function suggestion(place: Untagged, { words, stages }: { words: Words; stages: string[] }): TemplateResult {
  const tag = [
    place.nearestStage && `stage="${place.nearestStage}"`,
    place.nearest && `touchpoint="${place.nearest}"`,
  ].filter(Boolean);
  if (tag.length > 0) return html`${words.didYouMean} <code>${tag.join(' ')}</code>?`;
  return html`${words.untaggedNoGuess} <code>${stages.join(', ')}</code>.`;
}

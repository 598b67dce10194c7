import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { input, select } from '../fields.js';
import { platformOf, platforms } from '../platforms.js';

/** Where it will stand, and which collector answers go to. */
export function whereStep({ words, choice, collector, isOddCollector, set, reach }: Desk): TemplateResult {
  const place = words.platforms[choice.where];
  return html`<section aria-labelledby="where">
    <h2 id="where">${words.where}</h2>
    ${select(
      { name: 'place', label: words.place, value: choice.where, take: (value) => set('where', value) },
      platforms.map(({ id }) => ({ value: id, label: words.platforms[id].name })),
    )}
    <dl>
      <dt>${words.goes}</dt>
      <dd>${place.goes}</dd>
      <dt>${words.strips}</dt>
      <dd>${place.strips}</dd>
    </dl>
    <p class="aside">${words.readMore} <code>${platformOf(choice.where).document}</code></p>
    ${input(
      {
        name: 'collector',
        label: words.collector,
        value: collector,
        help: words.collectorHelp,
        ...(isOddCollector ? { problem: words.notAnAddress } : {}),
        take: reach,
      },
      'url',
    )}
  </section>`;
}

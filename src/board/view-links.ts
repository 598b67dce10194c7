import { html, nothing, type TemplateResult } from 'lit';
import { hashOf, type View } from './route.js';
import type { Words } from './words.js';

/** The pages of the board that the reader may open. */
export function viewLinks({
  words,
  view,
  views,
}: {
  words: Words;
  view: View;
  views: readonly View[];
}): TemplateResult {
  return html`<nav class="views" aria-label=${words.viewsTitle}>
    ${views.map(
      (each) =>
        html`<a href=${hashOf(each)} aria-current=${each === view ? 'page' : nothing}
          >${words.views[each]}</a
        >`,
    )}
  </nav>`;
}

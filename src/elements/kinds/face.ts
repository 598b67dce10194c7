import { html, type TemplateResult } from 'lit';

/** A face, from 0, displeased, to 1, pleased: the mouth alone says which, so that no colour need. */
export function face(pleasure: number): TemplateResult {
  const bend = (pleasure - 0.5) * 9;
  const corner = 15.5 - bend / 3;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10"></circle>
    <path d="M8.5 9v.5M15.5 9v.5"></path>
    <path d="M7.5 ${corner}Q12 ${15.5 + bend} 16.5 ${corner}"></path>
  </svg>`;
}

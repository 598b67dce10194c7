import { html, type TemplateResult } from 'lit';

/** A thumb that points up or down. */
export function thumb(way: 'up' | 'down'): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path
      transform="rotate(${way === 'up' ? 0 : 180} 12 12)"
      d="M7 10.5 11 3c1.7 0 2.6 1 2.3 2.6L12.6 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7zM7 10.5H3.5V20H7"
    ></path>
  </svg>`;
}

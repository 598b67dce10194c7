import { css } from 'lit';

/**
 * The looks that the elements share. What a page may change is a custom property or a part; the rest
 * is shielded from the page's own rules, as an inner `!important` is stronger than an outer one.
 * `direction` is not touched by `all`, so right-to-left flows in. Light and dark are the browser's own
 * colours; in forced colours a chosen score keeps its outline and its weight. Nothing moves. No `:has`, no nesting: old phones draw this too.
 */
export const surveyStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    min-block-size: var(--kundresa-height, 0) !important;
  }
  :host(:not([placement='inline'])) {
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
    color: inherit;
  }

  .root {
    --accent: var(--kundresa-accent, #2563eb);
    --surface: var(--kundresa-surface, Canvas);
    --radius: var(--kundresa-radius, 10px);
    --line: 1px solid var(--kundresa-line, GrayText);
    max-inline-size: var(--kundresa-width, 600px);
    color: var(--kundresa-text, CanvasText);
    color-scheme: light dark;
    container-type: inline-size;
    overflow-wrap: anywhere;
    font: medium/1.5 var(--kundresa-font, system-ui, sans-serif);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* An empty box would still part the margins above and below it. */
  :host(:not([placement='inline'])) .root {
    display: contents;
  }
  .card {
    position: relative;
    padding: 12px 8px;
    border: var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .panel {
    position: fixed;
    inset-block: auto 8px;
    inset-inline: auto 8px;
    inline-size: min(400px, 100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    border-radius: var(--radius);
    box-shadow: 0 4px 24px #0006;
    background: none;
    container-type: inline-size;
    z-index: 2147483647;
  }
  .panel .question:first-child > :first-child {
    padding-inline-end: 36px;
  }
  @container (min-width: 340px) {
    .card {
      padding: 20px;
    }
  }

  .title,
  .problem,
  .button,
  :checked + span {
    font-weight: 600;
  }
  .hint {
    font-size: 0.875em;
    opacity: 0.8;
  }
  .problem {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--kundresa-problem, #dc2626);
  }
  .scale,
  textarea,
  .problem {
    margin-block: 8px;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    row-gap: 6px;
    padding-inline-start: 1px;
  }
  @container (min-width: 526px) {
    .scale {
      grid-template-columns: repeat(11, 1fr);
    }
  }
  .score {
    position: relative;
    margin-inline-start: -1px;
  }
  .score > span {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    border: var(--line);
  }
  .score input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .ends :last-child {
    text-align: end;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: 8px 10px;
    border: var(--line);
    border-radius: 6px;
    background: var(--surface);
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    border-radius: 6px;
    background: none;
  }
  .button {
    padding: 8px 20px;
    border: var(--line);
  }
  .submit,
  :checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--kundresa-on-accent, #fff);
    outline: 1px solid var(--accent);
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  label,
  button {
    cursor: pointer;
  }
  :focus-visible,
  :focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .score:focus-within {
    z-index: 1;
  }
  .status:focus {
    outline: 0;
  }

  @media print {
    :host(:not([placement='inline'])) {
      display: none !important;
    }
  }
`;

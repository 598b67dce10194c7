import { css } from 'lit';

/** The dark colours, for `theme="dark"` and for visitors who prefer dark. */
const dark = css`
  --accent: var(--kundresa-accent-dark, #9cc0ff);
  --on-accent: var(--kundresa-on-accent-dark, #0b1220);
  --surface: var(--kundresa-surface-dark, #16191d);
  --text: var(--kundresa-text-dark, #f0f2f4);
  --muted: var(--kundresa-muted-dark, #a7b0ba);
  --line: var(--kundresa-line-dark, #7d8793);
  --problem: var(--kundresa-problem-dark, #ffb4a9);
  color-scheme: dark;
`;

/**
 * The looks that the elements share. Everything a page may change is a custom property or a part;
 * the rest is shielded from the page's own rules, as an inner `!important` is stronger than an outer one.
 * `direction` is not touched by `all`, so right-to-left flows in.
 */
export const surveyStyles = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([placement='panel']),
  :host([placement='tab']) {
    display: contents !important;
  }

  .root {
    --accent: var(--kundresa-accent, #1d4ed8);
    --on-accent: var(--kundresa-on-accent, #fff);
    --surface: var(--kundresa-surface, #fff);
    --text: var(--kundresa-text, #1b1f24);
    --muted: var(--kundresa-muted, #57606a);
    --line: var(--kundresa-line, #7d8590);
    --problem: var(--kundresa-problem, #b42318);
    --radius: var(--kundresa-radius, 10px);
    container-type: inline-size;
    box-sizing: border-box;
    max-inline-size: var(--kundresa-width, 600px);
    font-family: var(--kundresa-font, system-ui, sans-serif);
    font-size: medium;
    line-height: 1.5;
    color: var(--text);
    color-scheme: light;
    text-align: start;
  }
  .root.dark {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root.auto {
      ${dark}
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .card {
    position: relative;
    padding: 12px 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }
  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    inline-size: min(400px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    z-index: 2147483647;
    container-type: inline-size;
    color: inherit;
    animation: rise 0.2s ease-out;
  }
  .panel .card {
    box-shadow: 0 8px 30px rgb(0 0 0 / 25%);
  }
  @keyframes rise {
    from {
      transform: translateY(24px);
    }
  }
  @container (min-width: 340px) {
    .card {
      padding: 20px;
    }
  }

  .tab {
    position: fixed;
    inset-block-start: 50%;
    inset-inline-end: 0;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 16px 10px;
    border: 1px solid var(--surface);
    border-inline-end: 0;
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    transform: translateY(-50%);
    cursor: pointer;
    z-index: 2147483646;
  }
  .tab span {
    writing-mode: vertical-rl;
  }

  form,
  fieldset,
  legend,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .questions {
    display: grid;
    gap: 20px;
  }
  .dismissible .questions > :first-child > :first-child,
  .dismissible .done {
    padding-inline-end: 44px;
  }
  .question > label:first-child,
  legend {
    display: block;
    margin-block-end: 8px;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .optional,
  .hint,
  .ends {
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .hint,
  .problem {
    margin-block-end: 8px;
  }
  .problem {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--problem);
    color: var(--problem);
    font-weight: 600;
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
    display: block;
    margin-inline-start: -1px;
    cursor: pointer;
  }
  .score > span {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    border: 1px solid var(--line);
    font-variant-numeric: tabular-nums;
  }
  .score:first-child > span {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }
  .score:last-child > span {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .score input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-block-start: 6px;
  }
  .ends span + span {
    text-align: end;
  }

  .options {
    display: grid;
    gap: 6px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: 6px;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }

  .field {
    display: block;
    margin-block: 8px;
    font-weight: 600;
  }
  textarea,
  .field input,
  .question > input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 4px;
    padding: 8px 10px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--problem);
  }
  a {
    color: var(--accent);
  }
  .option + .hint {
    margin-block-start: 8px;
  }
  .hint a {
    display: inline-block;
    padding-block: 4px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  .button {
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1px solid var(--accent);
    border-radius: 6px;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .close {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    cursor: pointer;
    z-index: 1;
  }
  .close::before,
  .close::after {
    content: '';
    position: absolute;
    inset: 21px 13px;
    background: currentColor;
    rotate: 45deg;
  }
  .close::after {
    rotate: -45deg;
  }

  .score:hover > span,
  .option:hover {
    border-color: var(--accent);
  }
  .score input:checked + span {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .option:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .score input:focus-visible + span,
  :is(button, textarea, input, a):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .score:focus-within {
    z-index: 1;
  }
  [tabindex='-1']:focus {
    outline: none;
  }

  .done {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .status .failed {
    margin-block-start: 12px;
    padding: 10px 12px;
    border-inline-start: 3px solid var(--problem);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .panel {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .score input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .close::before,
    .close::after {
      background: ButtonText;
    }
  }
  @media print {
    :host([placement='panel']),
    :host([placement='tab']) {
      display: none !important;
    }
  }
`;

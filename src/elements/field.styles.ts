import { css } from 'lit';

/** What lists of options and fields of one line add to the shared looks. */
export const fieldStyles = css`
  .question + .question {
    margin-block-start: 20px;
  }
  .options {
    display: grid;
    gap: 6px;
    margin-block: 8px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 6px 12px;
    border: var(--line);
    border-radius: 6px;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .option :checked + span {
    background: none;
    color: inherit;
    outline: 0;
  }
  .option :focus-visible + span {
    outline: 0;
  }
  .field,
  .field + .option {
    margin-block: 8px;
  }
  .field {
    display: block;
    font-weight: 600;
  }
  .field input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 4px;
    padding: 8px 10px;
    border: var(--line);
    border-radius: 6px;
    background: var(--surface);
    font-weight: 400;
  }
  a {
    color: LinkText;
  }

  /* A survey may speak another language than its box: each text reads in the direction of its own letters, where the box puts it. */
  [dir='rtl'] .card {
    text-align: right;
  }
  .title,
  .hint,
  .question span,
  .row legend {
    unicode-bidi: plaintext;
  }
`;

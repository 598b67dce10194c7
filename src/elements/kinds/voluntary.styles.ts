import { css } from 'lit';

/** The looks of the ways out of a question. */
export const voluntaryStyles = css`
  .voluntary + *,
  * + .voluntary {
    margin-block-start: 20px;
  }
  .voluntary fieldset:disabled {
    opacity: 0.5;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 0.875em;
  }
  .ways label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .ways input {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .ways :checked + span {
    background: none;
    color: inherit;
    outline: 0;
  }
  .ways :focus-visible + span {
    outline: 0;
  }
  .clear {
    margin-inline-start: auto;
    text-decoration: underline;
  }
  .clear:disabled {
    visibility: hidden;
  }
  .voluntary + .buttons {
    margin-block-start: 8px;
  }
`;

import { css } from 'lit';

/** The looks of what stands above the questions of a survey of several pages. */
export const flowStyles = css`
  .progress {
    display: block;
    margin-block-end: 12px;
    cursor: auto;
  }
  .panel .progress {
    padding-inline-end: 36px;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 4px;
    overflow: hidden;
    border: var(--line);
    border-radius: 3px;
    background: none;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--accent);
  }
  ::-moz-progress-bar {
    background: var(--accent);
  }
`;

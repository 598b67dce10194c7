import { css } from 'lit';

/** The looks of a list to put into order. */
export const rankStyles = css`
  .ranked {
    gap: 6px;
    padding-block: 4px;
    padding-inline: 12px 4px;
    list-style: none;
  }
  .place {
    min-inline-size: 1.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .item {
    flex: 1;
  }
  .move {
    flex: none;
    border: var(--line);
    font-size: 1.25em;
    line-height: 1;
  }
  .move:disabled {
    visibility: hidden;
  }
`;

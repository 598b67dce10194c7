import { css } from 'lit';

/** The looks of a matrix: a list on a phone, a table where there is room. */
export const matrixStyles = css`
  .heads {
    display: none;
  }
  .row {
    margin-block: 12px;
  }
  .row legend {
    font-weight: 600;
  }
  .cell {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding-inline: 12px;
    border: var(--line);
  }
  .cell + .cell {
    border-block-start: 0;
  }
  .cell input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--accent);
  }
  .cell :checked + span {
    background: none;
    color: inherit;
    outline: 0;
  }
  .cell :focus-visible + span {
    outline: 0;
  }
  @container (min-width: 526px) {
    .heads,
    .row {
      display: grid;
      grid-template-columns: 2fr 5fr;
      gap: 8px;
      align-items: center;
      margin: 0;
    }
    .heads .cells {
      grid-column: 2;
      align-items: end;
      padding-block: 4px;
      font-size: 0.8125em;
      line-height: 1.3;
      text-align: center;
      overflow-wrap: anywhere;
    }
    .row {
      border-block-start: var(--line);
    }
    .row legend {
      float: inline-start;
      padding-block: 8px;
      font-weight: 400;
    }
    .cells {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      gap: 2px;
    }
    .cell {
      position: relative;
      justify-content: center;
      padding: 0;
      border: 0;
    }
    .cell > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

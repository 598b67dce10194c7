import { css } from 'lit';

/** The looks of scales beyond 0 to 10, and of thumbs and short words. */
export const scaleStyles = css`
  .icon {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 6px;
    margin-block: 8px;
  }
  .steps .score {
    display: grid;
    margin: 0;
  }
  .steps .score > span {
    display: flex;
    align-items: center;
    gap: 6px 12px;
    padding: 6px 12px;
    border-radius: 6px;
  }
  .short {
    grid-auto-flow: column;
  }
  .short .score > span {
    justify-content: center;
    text-align: center;
  }
  .seven {
    grid-template-columns: repeat(4, 1fr);
  }
  @container (min-width: 356px) {
    .seven {
      grid-template-columns: repeat(7, 1fr);
    }
  }
  @container (min-width: 526px) {
    .steps {
      grid-auto-flow: column;
    }
    .steps:not(.short) .score > span {
      flex-direction: column;
      justify-content: center;
      padding: 10px 4px;
      font-size: 0.875em;
      font-weight: 400;
      line-height: 1.3;
      text-align: center;
    }
  }
  .stars {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 4px;
    margin-inline-start: -5px;
  }
  .stars .score {
    margin: 0;
    inline-size: 44px;
  }
  .stars .score > span {
    border: 0;
    border-radius: 6px;
  }
  .stars :checked + span {
    background: none;
    color: inherit;
  }
  .stars :checked:not(:focus-visible) + span {
    outline: 0;
  }
  .full {
    color: var(--accent);
    fill: currentColor;
  }
  .chosen {
    min-block-size: 1.5em;
  }
`;

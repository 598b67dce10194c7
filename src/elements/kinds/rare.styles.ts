import { css } from 'lit';

/** The looks of numbers, days, pictures and links. */
export const rareStyles = css`
  .measured {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 400;
  }
  .measured input {
    inline-size: auto;
    max-inline-size: 12em;
    margin: 0;
  }
  .picture {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-start: 8px;
    object-fit: contain;
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 8px;
    border-radius: 6px;
    color: inherit;
    text-decoration: none;
  }
`;

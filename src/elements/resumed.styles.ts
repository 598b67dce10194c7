import { css } from 'lit';

/** The looks of the note that a survey goes on. */
export const resumedStyles = css`
  .resumed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    margin-block-end: 8px;
  }
  .over {
    text-decoration: underline;
  }
`;

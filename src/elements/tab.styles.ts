import { css } from 'lit';

/** The tab at the edge of the page. */
export const tabStyles = css`
  .tab {
    position: fixed;
    inset-block-start: 50%;
    inset-inline-end: 0;
    padding: 16px 10px;
    border: 1px solid #fff;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    background: var(--accent);
    color: var(--kundresa-on-accent, #fff);
    font-weight: 600;
    transform: translateY(-50%);
    z-index: 2147483646;
  }
  .tab span {
    writing-mode: vertical-rl;
  }
`;

/** Longest free text. Two thousand characters are about a page. */
export const mostText = 2000;

/** Longest id of a survey, a question or an option. */
export const mostId = 64;

/** Largest body of one item, in bytes: what `fetch` may keep alive after the page is gone is 65,536. */
export const mostItemBytes = 60_000;

/** Most items in one batch. */
export const mostItems = 50;

/** Matches the elements that ask. */
export const surveys = 'nps-survey,exit-poll,feedback-tab';

/** All elements that ask below a node, in open shadow roots as well. */
export function surveysOnPage(root: ParentNode = document): Element[] {
  const within = Array.from(root.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  return [
    ...root.querySelectorAll(surveys),
    ...within.flatMap((shadow) => (shadow ? surveysOnPage(shadow) : [])),
  ];
}

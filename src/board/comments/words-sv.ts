import type { comments as english } from './words-en.js';

/** The words of the comments in Swedish. */
export const comments: typeof english = {
  search: 'Sök',
  find: 'Hitta',
  onlyStarred: 'Bara stjärnmärkta',
  alsoHidden: 'Även dolda',
  wordsTitle: 'Ord som flest använder',
  wordsHelp: 'Hur många kommentarer som har ordet. Välj ett för att söka efter det.',
  none: 'Ingen kommentar passar.',
  withheld: 'Kommentarer från mycket små grupper visas inte.',
  mark: 'Märk kommentaren',
  star: 'Stjärnmärk',
  starred: 'Stjärnmärkt',
  hide: 'Dölj',
  hiddenOne: 'Dold',
  theme: 'Tema',
  themed: (theme) => `Tema: ${theme}`,
  all: 'Alla kommentarer om den',
};

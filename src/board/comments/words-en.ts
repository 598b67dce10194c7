/** The words of the comments in English. */
export const comments = {
  search: 'Search',
  find: 'Find',
  onlyStarred: 'Only starred',
  alsoHidden: 'Also hidden ones',
  wordsTitle: 'Words that most use',
  wordsHelp: 'How many comments have each word. Choose one to search for it.',
  none: 'No comment fits.',
  withheld: 'Comments of very small groups are not shown.',
  mark: 'Mark the comment',
  star: 'Star',
  starred: 'Starred',
  hide: 'Hide',
  hiddenOne: 'Hidden',
  theme: 'Theme',
  themed: (theme: string) => `Theme: ${theme}`,
  all: 'All comments about it',
};

/** The words of the demo data in English. */
export const demo = {
  title: 'Demo data',
  notice: 'These are made-up answers about a shop that does not exist.',
  load: 'Fill the board with demo data',
  loading: 'Filling the board …',
  help: 'A year of a made-up shop, to see what the board can do. You can remove it again.',
  remove: 'Remove the demo data',
  removing: 'Removing …',
};

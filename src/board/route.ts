/** The pages of the board, in the order of its navigation. */
export const views = [
  'map',
  'table',
  'coverage',
  'walk',
  'comments',
  'cases',
  'improvements',
  'access',
] as const;

export type View = (typeof views)[number];

/** Which page of the board is open, and of what. */
export interface Route {
  view: View;
  /** What stands behind the page's name, such as the id of a case. Empty when nothing does. */
  id: string;
}

/** The route in the hash of an address: `#cases/4f1c…`. Default: the map. */
export function routeOf(address: string): Route {
  const [name = '', id = ''] = new URL(address).hash.slice(1).split('/');
  const view = views.find((each) => each === name) ?? 'map';
  return { view, id: view === name ? decoded(id) : '' };
}

/** The hash of a route. */
export function hashOf(view: View, id = ''): string {
  return id === '' ? `#${view}` : `#${view}/${encodeURIComponent(id)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // Somebody wrote a stray % by hand: the page without an id is what is left.
  }
}

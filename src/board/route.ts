import type { PlaceId } from '../report/weakest-link-types.js';

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

/** Every page: those of the navigation, and the one of a single touchpoint. */
export type View = (typeof views)[number] | 'touchpoint';

/** Which page of the board is open, and of what. */
export interface Route {
  view: View;
  /** What stands behind the page's name, such as the id of a case. Empty when nothing does. */
  id: string;
}

/** The route in the hash of an address: `#cases/4f1c…`. Default: the map. */
export function routeOf(address: string): Route {
  const [name = '', ...rest] = new URL(address).hash.slice(1).split('/');
  const view = [...views, 'touchpoint' as const].find((each) => each === name) ?? 'map';
  return { view, id: view === name ? rest.map(decoded).join('/') : '' };
}

/** The hash of the page of a touchpoint: `#touchpoint/use/delivery`. */
export function placeHash({ stage, touchpoint }: PlaceId): string {
  return `#touchpoint/${encodeURIComponent(stage)}/${encodeURIComponent(touchpoint)}`;
}

/** The touchpoint in the id of a route. */
export function placeIn(id: string): PlaceId {
  const [stage = '', ...touchpoint] = id.split('/');
  return { stage, touchpoint: touchpoint.join('/') };
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

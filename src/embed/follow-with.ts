import type * as Follow from '../define/follow.js';
import * as alone from './follow-alone.js';

/**
 * Follows surveys by what comes with the elements. Where one is held back before there are any, they are
 * not worth fetching: then what follows is fetched by itself and sees to all that comes later, so that
 * nothing is counted twice.
 */
export function followWith(
  withElements: (use: (elements: Pick<typeof Follow, 'follow'>) => void) => Promise<void>,
): typeof Follow.follow {
  let isAlone: boolean | undefined;
  return (element, event) => {
    isAlone ??= event.detail?.passed === false;
    if (isAlone) alone.follow(element, event);
    else void withElements(({ follow }) => follow(element, event));
  };
}

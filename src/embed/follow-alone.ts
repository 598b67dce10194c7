import type * as Follow from '../define/follow.js';

/** Follows a survey by a file that is fetched for nothing else. A count that is lost makes a rate less sure, and no more. */
export const follow: typeof Follow.follow = (element, event) => {
  void import('../define/follow.js').then((following) => following.follow(element, event), console.debug);
};

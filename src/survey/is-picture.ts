import { isPage } from './is-page.js';

/** Whether an address may be that of a picture: a page's, or the picture itself. A picture runs no script. */
export function isPicture(src: string | undefined): src is string {
  return isPage(src) || /^data:image\//i.test(src ?? '');
}

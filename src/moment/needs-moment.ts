/** Matches what does not simply stand in the page. Rules that mean nothing there are not among them. */
const deciding = '[placement=panel],[order-id],[consent],[trigger],[pages],[only],[sample],[push]';

/** What frameworks set. */
interface Decided extends Element {
  readonly placement?: string;
  readonly orderId?: string | undefined;
}

/**
 * Whether somebody has to decide when an element shows: a panel, one that is not to ask twice, or one
 * that names rules. What simply stands in the page shows at once. Frameworks set properties; their
 * attributes follow later.
 */
export function needsMoment(element: Decided): boolean {
  return element.placement === 'panel' || !!element.orderId || element.matches(deciding);
}

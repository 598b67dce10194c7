/** Intersection Observer v2 tells as well whether what is in view is covered, no more often than every 100 ms. */
interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Shares of a card, each twice the last, so that one of them is met wherever half of a window is filled. */
const threshold = [0.01, 0.02, 0.04, 0.08, 0.16, 0.3, 0.5];
const options = { threshold, trackVisibility: true, delay: 100 };

/**
 * Calls when a survey is really seen: half of its card is in the window or, of one higher than that, so
 * much that it fills half of it. A page in a hidden tab draws nothing, so nothing is seen there. Nor is, in browsers
 * that tell, what is transparent or lies below something else while all of it is in the window. Once the element is
 * gone nothing is left of this.
 */
export function whenSeen(element: Element, seen: () => void): void {
  const inView = new IntersectionObserver((entries: TrackedEntry[]) => {
    if (!entries.some(isSeen)) return;
    inView.disconnect();
    seen();
  }, options);
  // The host of a panel has no box of its own.
  inView.observe(element.shadowRoot?.querySelector('[part~=card]') ?? element);
}

/** A chat button covers a corner of what is higher than the window wherever it is scrolled to. */
function isSeen({ intersectionRatio, intersectionRect, isVisible }: TrackedEntry): boolean {
  if (intersectionRatio === 1) return isVisible !== false;
  return intersectionRatio >= 0.5 || intersectionRect.height * 2 >= innerHeight;
}

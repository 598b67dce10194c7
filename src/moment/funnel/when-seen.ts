/** Every per cent, up to half. */
const threshold = Array.from({ length: 51 }, (_, percent) => percent / 100);

/**
 * Calls when a survey is really seen: half of its card is in the window or, of one higher than that, so
 * much that it fills half of it. A page in a hidden tab draws nothing, so nothing is seen there.
 */
export function whenSeen(element: Element, signal: AbortSignal, seen: () => void): void {
  const inView = new IntersectionObserver(
    (entries) => {
      if (!entries.some(fillsHalf)) return;
      inView.disconnect();
      seen();
    },
    { threshold },
  );
  signal.addEventListener('abort', () => inView.disconnect());
  // The host of a panel has no box of its own.
  inView.observe(element.shadowRoot?.querySelector('[part~=card]') ?? element);
}

function fillsHalf({ intersectionRatio, intersectionRect }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.5 || intersectionRect.height * 2 >= innerHeight;
}

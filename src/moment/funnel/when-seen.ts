/** Every per cent, up to half. */
const threshold = [...Array(51).keys()].map((percent) => percent / 100);

/**
 * Calls when a survey is really seen: half of its card is in the window or, of one higher than that, so
 * much that it fills half of it. A page in a hidden tab draws nothing, so nothing is seen there.
 */
export function whenSeen(element: Element, signal: AbortSignal, seen: () => void): void {
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, intersectionRect } of entries) {
        if (intersectionRatio < 0.5 && intersectionRect.height * 2 < innerHeight) continue;
        inView.disconnect();
        seen();
        return;
      }
    },
    { threshold },
  );
  signal.addEventListener('abort', () => inView.disconnect(), { once: true });
  // The host of a panel has no box of its own; what it draws is there by the next frame.
  requestAnimationFrame(() => {
    if (!signal.aborted) inView.observe(element.shadowRoot?.querySelector('[part~=card]') ?? element);
  });
}

/** Keys that zoom, together with Control or Command. */
const zooming = ['+', '-', '=', '0'];

/**
 * Keeps visitors to the survey: nothing is selected or dragged, no menu opens, nothing zooms. The
 * viewport is left alone, so that what the operating system enlarges stays enlarged.
 */
export function guardScreen(kiosk: HTMLElement): void {
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'gesturestart'])
    document.addEventListener(type, prevent);
  kiosk.addEventListener('touchmove', (event) => event.touches.length > 1 && event.preventDefault(), {
    passive: false,
  });
  document.addEventListener('wheel', preventZoom, { passive: false });
  document.addEventListener('keydown', preventZoom);
}

/** Takes the whole screen at the next touch, also after somebody has left it. Browsers allow it at a touch only. */
export function fillScreen(): void {
  document.addEventListener('click', () => {
    if (isFilled() || window !== window.top) return;
    // Not everywhere, and not needed: the page fills its window anyway.
    document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
  });
}

function prevent(event: Event): void {
  const isTyping = event.target instanceof HTMLTextAreaElement;
  if (!isTyping) event.preventDefault();
}

function preventZoom(event: WheelEvent | KeyboardEvent): void {
  const zooms = event instanceof WheelEvent || zooming.includes(event.key);
  if (zooms && (event.ctrlKey || event.metaKey)) event.preventDefault();
}

function isFilled(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

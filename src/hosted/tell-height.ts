import { parentOrigin } from './parent-origin.js';

/** What a framed survey tells the page around it. */
export interface HeightMessage {
  readonly type: 'kundresa:height';
  /** Of the whole survey, in CSS pixels, rounded up. */
  readonly height: number;
}

/**
 * Tells the page around this one how high this one is: at once, and whenever that changes. Only the origin
 * that this page was framed by hears of it. Where nothing says which that is, nobody does until that page
 * asks, by a message `{type: 'kundresa:ask'}`: who asks is told, as the browser vouches for their origin.
 */
export function tellHeight(expected: string | undefined = parentOrigin()): void {
  let around = expected;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'kundresa:height', height };
    if (around !== undefined) parent.postMessage(message, around);
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || Reflect.get(Object(data), 'type') !== 'kundresa:ask') return;
    around ??= /^https?:/.test(origin) ? origin : undefined;
    if (origin === around) tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}

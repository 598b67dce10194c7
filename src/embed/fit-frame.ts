import type { Collector } from './collector-of.js';

/** Lowest and highest that a frame gets, in CSS pixels: what a page within says is not trusted further. */
const bounds = { least: 40, most: 4000 } as const;

/** Frames that hold a survey, each with the origin of its collector. */
const origins = new WeakMap<HTMLIFrameElement, string>();
let hears = false;

/**
 * Keeps `<iframe src="https://svar.example/frame/nps">` as high as the survey in it, which says so by a
 * message. Heard is only the window of that very frame while it holds a page of the collector's origin, and
 * nothing but a height is taken from it. A frame that leads elsewhere is left alone.
 */
export function fitFrame(frame: HTMLIFrameElement, collector: Collector): void {
  const [, base] = /^([^?#]*\/)frame\/[^/?#]+\/?(?:[?#]|$)/.exec(frame.src) ?? [];
  if (!base || !collector.isAt(base) || origins.has(frame)) return;
  origins.set(frame, new URL(base).origin);
  if (!hears) addEventListener('message', hear);
  hears = true;
  // It may have told before anybody listened. This says nothing, so any page in the frame may hear it.
  const ask = (): void => frame.contentWindow?.postMessage({ type: 'kundresa:ask' }, '*');
  frame.addEventListener('load', ask);
  ask();
}

function hear({ source, origin, data }: MessageEvent): void {
  // Not the document's own method: what stands on the page may have put its name in its place.
  for (const frame of Document.prototype.getElementsByTagName.call(document, 'iframe')) {
    const isOurs = frame instanceof HTMLIFrameElement && origin === origins.get(frame);
    if (isOurs && source && source === frame.contentWindow) fit(frame, data);
  }
}

function fit(frame: HTMLIFrameElement, data: unknown): void {
  const { type, height }: { type?: unknown; height?: unknown } = Object(data);
  if (type !== 'kundresa:height' || typeof height !== 'number' || !Number.isFinite(height)) return;
  const { least, most } = bounds;
  frame.style.setProperty('height', `${Math.min(Math.max(Math.ceil(height), least), most)}px`);
}

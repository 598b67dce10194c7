import type { Hono } from 'hono';
import type { CollectorEnv } from '../context.js';
import type { Origins } from '../cors.js';
import type { HostedOptions } from '../hosted/desk.js';
import { serveSurveyPages } from './survey-pages.js';

export interface FrameOptions extends HostedOptions {
  /** Pages that may frame a survey: those that may send answers. */
  origins: Origins;
}

/**
 * The same pages below `/frame/`, for an `<iframe>` on another page: the only ones that may be framed, by
 * the origins whose pages may send answers. Their script tells the page around them how high they are.
 */
export function serveFrame(app: Hono<CollectorEnv>, { origins, ...options }: FrameOptions): void {
  serveSurveyPages(app, {
    ...options,
    folder: '/frame',
    base: '../s/',
    channel: 'iframe',
    framed: true,
    ancestors: origins === '*' ? '*' : ["'self'", ...origins].join(' '),
    kept: originIn,
  });
}

/** The origin of the page around it, as the address says: the address of each page of the survey says it again. */
function originIn(query: URLSearchParams): string {
  const origin = query.get('origin');
  return origin === null ? '' : String(new URLSearchParams({ origin }));
}

import type { MiddlewareHandler } from 'hono';
import type { CollectorEnv } from './context.js';

/** What every answer carries, unless its route says otherwise. While the server stops, its connection ends too. */
export function securityHeaders(stopping: () => boolean): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    if (stopping()) headers.set('Connection', 'close');
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'no-referrer');
  };
}

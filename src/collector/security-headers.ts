import type { MiddlewareHandler } from 'hono';
import type { CollectorEnv } from './context.js';

/** What every answer carries, unless its route says otherwise. While the server stops, its connection ends too. */
export function securityHeaders(stopping: () => boolean): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'no-referrer');
    await next();
    if (stopping()) context.header('Connection', 'close');
  };
}

import type { MiddlewareHandler } from 'hono';
import { refuse } from './answer.js';
import { isOwnOrigin, type CollectorContext, type CollectorEnv } from './context.js';
import { Refused } from './refused.js';

/** Which pages may send answers: every one, or those of these origins. */
export type Origins = '*' | readonly string[];

/** How long a browser may remember a preflight, in seconds: a day; browsers take less. */
const preflightAge = '86400';

/**
 * Lets pages of the allowed origins post, without credentials. Refuses pages of other origins, so
 * that nothing of theirs is kept; who is no page sends no origin and is not asked for one.
 */
export function cors(origins: Origins): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    const origin = context.req.header('origin');
    context.header('Vary', 'Origin', { append: true });
    if (origin !== undefined && !isAllowed(origin, origins, context)) {
      return refuse(context, notAllowed());
    }
    if (origin !== undefined || origins === '*') {
      context.header('Access-Control-Allow-Origin', origins === '*' ? '*' : origin);
      context.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    if (context.req.method === 'OPTIONS') return preflight(context);
    return next();
  };
}

/** The collector's own pages may always post to it: the hosted page, the demo. */
function isAllowed(origin: string, origins: Origins, context: CollectorContext): boolean {
  return origins === '*' || origins.includes(origin) || isOwnOrigin(origin, context);
}

function notAllowed(): Refused {
  return new Refused(
    'forbidden',
    'Pages of this origin may not send answers here: add the origin to KUNDRESA_ORIGINS.',
  );
}

function preflight(context: CollectorContext): Response {
  context.header('Access-Control-Allow-Methods', 'POST');
  context.header('Access-Control-Allow-Headers', 'Content-Type, Content-Encoding');
  context.header('Access-Control-Max-Age', preflightAge);
  return context.body(null, 204);
}

import type { MiddlewareHandler } from 'hono';
import type { CollectorEnv } from './context.js';
import type { Store } from './store/response-store.js';

/**
 * Writes into the audit log what somebody did, once it is done. What the route sets as `detail` goes
 * with it; it never holds what a customer wrote.
 */
export function audited(store: Pick<Store, 'audit'>, action: string): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    await next();
    const who = context.get('who');
    if (!who || context.res.status >= 400) return;
    const detail = { ...context.req.param(), ...context.get('detail') };
    await store.audit.write({ who: who.name, role: who.role, action, detail });
  };
}

import type { Hono } from 'hono';
import type { Access } from '../access.js';
import { otherMethods, refuse } from '../answer.js';
import { createBodyReader } from '../body.js';
import { sha256 } from '../canonical.js';
import { isOwnOrigin, senderOf, type CollectorContext, type CollectorEnv } from '../context.js';
import { createRateLimit } from '../rate-limit.js';
import { decodeUtf8, readJson } from '../read-json.js';
import { Refused } from '../refused.js';
import { giveSession, sessionKey, takeSession } from '../session-cookie.js';
import type { Store } from '../store/response-store.js';

export interface SessionOptions {
  store: Store;
  access: Access;
  trustProxy: boolean;
  now: () => Date;
}

/** How often one address may try to sign in within a minute. */
const triesPerMinute = 20;

/** `/session`: signing in and out on the board. A token becomes a cookie that no script can read. */
export function serveSession(
  app: Hono<CollectorEnv>,
  { store, access, trustProxy, now }: SessionOptions,
): void {
  const readBody = createBodyReader({ most: 4096 });
  const tries = createRateLimit({ perMinute: triesPerMinute, now: () => now().getTime() });

  app.post('/session', async (context) => {
    const wait = tries.take(senderOf(context, trustProxy));
    if (wait > 0) throw new Refused('too_many_requests', 'Too many tries to sign in: wait a little.', wait);
    if (!isFromBoard(context))
      throw new Refused('forbidden', 'Sign in on the board of this collector, and on no other page.');
    const token = tokenIn(readJson(decodeUtf8(await readBody(context))).value);
    const who = await access.ownerOf(token);
    if (!who) return refuse(context, new Refused('unauthorized', 'This token is not known, or was revoked.'));
    const { key, expiresAt } = await store.sessions.open(sha256(token));
    giveSession(context, key);
    await store.audit.write({ who: who.name, role: who.role, action: 'session.open', detail: {} });
    return context.json({ name: who.name, role: who.role, by: 'session', expiresAt }, 201);
  });
  app.get('/session', access.only('reader'), (context) => context.json(context.get('who')));
  app.delete('/session', async (context) => {
    if (!isFromBoard(context)) throw new Refused('forbidden', 'Sign out on the board of this collector.');
    const key = sessionKey(context);
    if (key !== undefined) await store.sessions.close(key);
    takeSession(context);
    return context.body(null, 204);
  });
  app.all('/session', otherMethods('GET', 'HEAD', 'POST', 'DELETE'));
}

/** Nobody else's page may sign anybody in or out. */
function isFromBoard(context: CollectorContext): boolean {
  const origin = context.req.header('origin');
  return origin === undefined
    ? context.req.header('sec-fetch-site') === 'same-origin'
    : isOwnOrigin(origin, context);
}

function tokenIn(value: unknown): string {
  const token: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'token') : undefined;
  if (typeof token === 'string' && token !== '' && token.length <= 1000) return token.trim();
  throw new Refused('invalid', 'token: is missing: send {"token":"…"}.');
}

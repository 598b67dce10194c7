import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { refuse } from './answer.js';
import { sha256 } from './canonical.js';
import { isOwnOrigin, type CollectorContext, type CollectorEnv } from './context.js';
import { isLocal } from './is-local.js';
import { Refused } from './refused.js';
import { mayAs, type Role, type Who } from './role.js';
import { sessionKey } from './session-cookie.js';
import type { Store } from './store/response-store.js';

export interface AccessOptions {
  store: Pick<Store, 'tokens' | 'sessions'>;
  /** The token of the environment, whose owner may do everything. */
  token?: string | undefined;
  /** The server listens on loopback only, so that every caller is on this machine. */
  loopback: boolean;
}

/** Guards what is not for everybody. */
export interface Access {
  /** Lets those pass who have the role, and remembers who it was as `who`. */
  only(role: Role): MiddlewareHandler<CollectorEnv>;
  /** Whose token this is; undefined when it is nobody's. */
  ownerOf(token: string): Promise<Who | undefined>;
}

/**
 * Knows people by a token in `Authorization: Bearer …`, by the board's cookie, or, where nobody has a
 * token, by their being on this machine.
 */
export function createAccess({ store, token, loopback }: AccessOptions): Access {
  const own = token ? sha256(token) : undefined;

  async function ownerOfHash(hash: string): Promise<Omit<Who, 'by'> | undefined> {
    if (own !== undefined && isSame(hash, own)) return { name: 'KUNDRESA_TOKEN', role: 'admin' };
    return store.tokens.owner(hash);
  }

  async function ownerOf(shown: string): Promise<Who | undefined> {
    const owner = await ownerOfHash(sha256(shown));
    return owner && { name: owner.name, role: owner.role, by: 'token' };
  }

  async function bySession(context: CollectorContext): Promise<Who | undefined> {
    const key = sessionKey(context);
    const hash = key === undefined ? undefined : await store.sessions.tokenOf(key);
    const owner = hash === undefined ? undefined : await ownerOfHash(hash);
    return owner && { name: owner.name, role: owner.role, by: 'session' };
  }

  async function known(context: CollectorContext): Promise<Who | Refused> {
    const shown = context.req.header('authorization');
    if (shown !== undefined) {
      const bearer = /^Bearer +(\S+) *$/i.exec(shown)?.[1];
      return (bearer === undefined ? undefined : await ownerOf(bearer)) ?? unauthorized(context);
    }
    const session = await bySession(context);
    if (session) return isFromOtherPage(context) ? otherPage() : session;
    if (own !== undefined || (await store.tokens.any())) return unauthorized(context);
    return loopback && isLocal(context) ? { name: 'this machine', role: 'admin', by: 'machine' } : closed();
  }

  return {
    ownerOf,
    only: (role) => async (context, next) => {
      const who = await known(context);
      if (who instanceof Refused) return refuse(context, who);
      if (!mayAs(who.role, role)) return refuse(context, notAs(who.role, role));
      context.set('who', who);
      // The board cannot see its cookie; this tells it that there is a session to end.
      if (who.by === 'session') context.header('Kundresa-Session', who.role);
      return next();
    },
  };
}

/** Takes the same time wherever the two differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/**
 * The cookie alone is not enough to change anything: the page that asks must be one of ours. Pages of
 * the same site on another host would have the browser send it too.
 */
function isFromOtherPage(context: CollectorContext): boolean {
  if (['GET', 'HEAD'].includes(context.req.method)) return false;
  const origin = context.req.header('origin');
  if (origin !== undefined) return !isOwnOrigin(origin, context);
  return context.req.header('sec-fetch-site') !== 'same-origin';
}

function unauthorized(context: CollectorContext): Refused {
  context.header('WWW-Authenticate', 'Bearer');
  return new Refused(
    'unauthorized',
    'This needs a token of this collector: send Authorization: Bearer <token>, or sign in on the board.',
  );
}

function otherPage(): Refused {
  return new Refused('forbidden', 'Another page asks in your name: do this on the board itself.');
}

function notAs(role: Role, needed: Role): Refused {
  return new Refused(
    'forbidden',
    `This needs a token of the role ${needed}, and yours is of the role ${role}.`,
  );
}

function closed(): Refused {
  return new Refused(
    'forbidden',
    'Reading is off: make a token with "kundresa token create", or set KUNDRESA_TOKEN and start again, and send Authorization: Bearer <token>. Without a token only this machine itself may read, and not through a proxy.',
  );
}

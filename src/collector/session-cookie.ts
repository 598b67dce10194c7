import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CollectorContext } from './context.js';
import { sessionTime } from './store/sessions.js';

/**
 * Over https the browser itself holds a `__Host-` cookie to this host, path and to https (RFC 6265bis).
 * Over http, which is for one's own machine, that name is not to be had.
 */
const names = { secure: '__Host-kundresa', plain: 'kundresa-session' } as const;

const common = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

/** The key in the board's cookie; undefined when there is none. */
export function sessionKey(context: CollectorContext): string | undefined {
  return getCookie(context, names.secure) ?? getCookie(context, names.plain);
}

/** Gives the board its cookie. No script can read it, and no other site's page makes the browser send it. */
export function giveSession(context: CollectorContext, key: string): void {
  const secure = isSecure(context);
  const maxAge = sessionTime / 1000;
  setCookie(context, secure ? names.secure : names.plain, key, { ...common, secure, maxAge });
}

/** Takes it away again. */
export function takeSession(context: CollectorContext): void {
  const secure = isSecure(context);
  deleteCookie(context, secure ? names.secure : names.plain, { ...common, secure });
}

/** The browser says itself how its page came, which no proxy in between can get wrong. */
function isSecure(context: CollectorContext): boolean {
  return (context.req.header('origin') ?? context.req.url).startsWith('https:');
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { refuse } from './answer.js';
import { peerOf, type CollectorContext, type CollectorEnv } from './context.js';
import { Refused } from './refused.js';

export interface ReadAccess {
  /** What a reader must show as `Authorization: Bearer …`. */
  token?: string | undefined;
  /** The server listens on loopback only, so that every caller is on this machine. */
  loopback: boolean;
}

/**
 * Guards what may be read. With a token: whoever has it. Without one: only who sits at this very
 * machine, so that a proxy in front never makes comments public.
 */
export function readAccess({ token, loopback }: ReadAccess): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    const refused = token ? withoutToken(context, token) : fromElsewhere(context, loopback);
    return refused ? refuse(context, refused) : next();
  };
}

function withoutToken(context: CollectorContext, token: string): Refused | undefined {
  const shown = /^Bearer +(\S+) *$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (shown !== undefined && isSame(shown, token)) return undefined;
  context.header('WWW-Authenticate', 'Bearer');
  return new Refused(
    'unauthorized',
    'Reading needs the token of this collector: send Authorization: Bearer <KUNDRESA_TOKEN>.',
  );
}

/** Takes the same time wherever the two differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function fromElsewhere(context: CollectorContext, loopback: boolean): Refused | undefined {
  if (loopback && isLocal(context)) return undefined;
  return new Refused(
    'forbidden',
    'Reading is off: set KUNDRESA_TOKEN, start again, and send Authorization: Bearer <token>. Without a token only this machine itself may read, and not through a proxy.',
  );
}

function isLocal(context: CollectorContext): boolean {
  return (
    isLoopback(peerOf(context)) &&
    isLoopbackHost(context.req.header('host')) &&
    !isForwarded(context) &&
    !isFromOtherPage(context)
  );
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address);
}

/** Also against names that an attacker points at this machine. */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

const forwarding =
  /^(forwarded|x-forwarded-.*|x-real-ip|x-client-ip|x-original-.*|true-client-ip|cf-.*|via)$/;

/** A proxy says so in a header, or speaks HTTP/1.0 as nginx does unless told otherwise. */
function isForwarded(context: CollectorContext): boolean {
  const names = Object.keys(context.req.header());
  return names.some((name) => forwarding.test(name)) || context.env?.incoming?.httpVersion === '1.0';
}

/** Another page in the reader's browser asks, or the reader's page came through a proxy. */
function isFromOtherPage(context: CollectorContext): boolean {
  const { origin, referer, 'sec-fetch-site': site } = context.req.header();
  if (site === 'cross-site') return true;
  return [origin, referer].some((page) => page !== undefined && !isLoopbackPage(page));
}

function isLoopbackPage(page: string): boolean {
  return URL.canParse(page) && isLoopbackHost(new URL(page).host);
}

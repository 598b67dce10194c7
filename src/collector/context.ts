import type { Context } from 'hono';
import type { Readable } from 'node:stream';
import type { Who } from './role.js';

/** What Node's server knows of a request beside the request itself. */
export interface Incoming extends Partial<Pick<Readable, 'iterator'>> {
  httpVersion: string;
  socket: { remoteAddress?: string | undefined };
}

/** What the server passes along with a request. Absent where there is none, as in a worker or a test. */
// An interface would not do here: Hono wants an index signature.
// eslint-disable-next-line typescript/consistent-type-definitions
export type CollectorEnv = {
  Bindings: { incoming?: Incoming };
  Variables: { who?: Who; detail?: Readonly<Record<string, unknown>> };
};

/** One request and what answers it. */
export type CollectorContext = Context<CollectorEnv>;

/** Whether a page is one of the collector's own. */
export function isOwnOrigin(origin: string, context: CollectorContext): boolean {
  const host = context.req.header('host');
  return host !== undefined && (origin === `https://${host}` || origin === `http://${host}`);
}

/** Address at the other end of the connection; empty when it is not known. */
export function peerOf(context: CollectorContext): string {
  return context.env?.incoming?.socket.remoteAddress ?? '';
}

/**
 * Address that a request came from, for the rate limit only. Behind a proxy that is trusted it is
 * the last one that `X-Forwarded-For` names: the one that the proxy itself saw.
 */
export function senderOf(context: CollectorContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for') : undefined;
  return forwarded?.split(',').at(-1)?.trim() || peerOf(context);
}

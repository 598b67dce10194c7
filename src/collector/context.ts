import type { Context } from 'hono';
import type { Readable } from 'node:stream';

/** What Node's server knows of a request beside the request itself. */
export interface Incoming extends Partial<Pick<Readable, 'iterator'>> {
  httpVersion: string;
  socket: { remoteAddress?: string | undefined };
}

/** What the server passes along with a request. Absent where there is none, as in a worker or a test. */
// An interface would not do here: Hono wants an index signature.
// eslint-disable-next-line typescript/consistent-type-definitions
export type CollectorEnv = { Bindings: { incoming?: Incoming } };

/** One request and what answers it. */
export type CollectorContext = Context<CollectorEnv>;

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

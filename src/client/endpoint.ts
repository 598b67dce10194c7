import type { Destination } from './record.js';
import type { Ack } from './types.js';

/** What says where, as a page writes it. */
interface Written {
  readonly endpoint: string;
  readonly ack?: Ack | undefined;
  readonly contentType?: string | undefined;
}

/** Hosts that an https page may reach over http, as the request never leaves the machine. */
const loopback = /(^|\.)localhost$|^127\.|^\[::1]$/;

/**
 * Where a client posts. A relative endpoint is resolved against the page's base address. Null when
 * it is missing, no address, neither http nor https, or http on an https page, except on loopback.
 */
export function destinationOf({ endpoint, ack = 'status', contentType }: Written): Destination | null {
  const { document, location } = globalThis;
  try {
    const { href, hostname, protocol } = new URL(endpoint, document?.baseURI ?? location?.href);
    const isHttp = protocol === 'http:' && (location?.protocol !== 'https:' || loopback.test(hostname));
    if (!endpoint || !(isHttp || protocol === 'https:')) return null;
    // Plain text needs no preflight.
    const usual = isSameOrigin(href) ? 'application/json' : 'text/plain;charset=UTF-8';
    return { endpoint: href, ack, contentType: contentType ?? usual };
  } catch {
    return null; // Not an address at all, or a relative one where there is no page.
  }
}

/** Whether a post there stays on the page's origin. Never in a sandboxed frame, whose origin is `null`. */
export function isSameOrigin(url: string): boolean {
  return new URL(url).origin === globalThis.origin;
}

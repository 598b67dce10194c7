import type { Destination } from './record.js';
import type { Client, ClientOptions } from './types.js';

/** Hosts that an https page may reach over http, as the request never leaves the machine. */
const loopback = /(^|\.)localhost$|^127\.|^\[::1]$/;

/**
 * The address to post to, or what is wrong with it. A relative one is resolved against the page's
 * base address. Only http and https will do, and on an https page https alone, except on loopback.
 */
export function resolveEndpoint(endpoint: string): Client['endpoint'] {
  const { document, location } = globalThis;
  try {
    const { href, hostname, protocol } = new URL(endpoint, document?.baseURI ?? location?.href);
    const isHttp = protocol === 'http:' && (location?.protocol !== 'https:' || loopback.test(hostname));
    if (endpoint && (isHttp || protocol === 'https:')) return { url: href };
  } catch {
    // Not an address at all, or a relative one where there is no page.
  }
  return { problem: `endpoint="${endpoint}" cannot be posted to from here. Use an https address` };
}

/** What a record is told about the endpoint that it goes to. */
export function destinationOf(url: string, { ack = 'status', contentType }: ClientOptions): Destination {
  const usual = isSameOrigin(url) ? 'application/json' : 'text/plain';
  return { endpoint: url, ack, contentType: contentType ?? usual };
}

/** Whether a post there stays on the page's origin. Never in a sandboxed frame, whose origin is `null`. */
export function isSameOrigin(url: string): boolean {
  return new URL(url).origin === globalThis.origin;
}

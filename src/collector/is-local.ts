import { peerOf, type CollectorContext } from './context.js';

/** Whether who asks sits at this very machine, so that a proxy in front never makes comments public. */
export function isLocal(context: CollectorContext): boolean {
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

/** What proxies and content networks say in the name of a header; no browser and no `curl` says any of it by itself. */
const forwarding =
  /(^|[-_])(forwarded|via|ip|proxy|original|cdn|cf|fastly|akamai|varnish|envoy|amzn|azure|arr|appengine|vercel)([-_]|$)/;

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

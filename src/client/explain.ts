import type { WaitingReason } from './types.js';

/**
 * What keeps an answer waiting, at which endpoint, and how to mend it: plain English for the
 * developer of the page. The visitor never sees it.
 *
 * @param endpoint its address, or what is wrong with it
 */
export function explain(
  { reason, status }: { reason: WaitingReason; status?: number | undefined },
  endpoint: string,
): string {
  const words: { [Reason in WaitingReason]?: string } = {
    offline: 'waits for the network',
    unreachable: 'does not answer',
    timeout: 'does not answer within 15 s',
    misdirected: `answers ${status}, but not as an endpoint does`,
    redirected: 'redirects. Use the address it redirects to',
    unreadable: 'answers without Access-Control-Allow-Origin. Add it, or set ack="none"',
    blocked: `is blocked by Content-Security-Policy. Add connect-src ${endpoint}`,
    bad_endpoint: '',
    held: 'waits for the finished response',
  };
  return `${endpoint} ${words[reason] ?? `answers ${status}`}`;
}

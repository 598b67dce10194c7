import type { WaitingReason } from './types.js';

/**
 * What keeps an answer waiting, at which endpoint, and how to mend it: plain English for the
 * developer of the page. The visitor never sees it.
 */
export function explain(
  { reason, status }: { reason: WaitingReason; status?: number | undefined },
  endpoint: string,
): string {
  const words: { [Reason in WaitingReason]?: string } = {
    offline: 'waits for the network',
    unreachable: 'does not answer',
    timeout: 'does not answer within 15 s',
    misdirected: `answers ${status}, but does not acknowledge`,
    redirected: 'redirects. Use the final address',
    unreadable: 'answers without Access-Control-Allow-Origin. Add it, or set ack="none"',
    blocked: `is blocked by Content-Security-Policy. Add connect-src ${endpoint}`,
    bad_endpoint: 'cannot be posted to. Use an https address',
    held: 'waits for the rest',
  };
  return `endpoint="${endpoint}" ${words[reason] ?? `answers ${status}`}`;
}

import type { Delivery, WaitingReason } from './types.js';

/** What did not go well, yet or for good. */
export type Trouble = Extract<Delivery, { state: 'waiting' | 'rejected' }>;

/**
 * What keeps an answer waiting, at which endpoint, and how to mend it, or why it was refused: plain
 * English for the developer of the page. The visitor never sees it, and never pays for it: the words
 * are fetched when there is somebody to tell.
 */
export function explain(trouble: Trouble): string {
  if (trouble.state === 'rejected') return trouble.detail;
  const { reason, status, endpoint } = trouble;
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

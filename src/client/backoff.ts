import type { Failure } from './acknowledgement.js';
import type { World } from './record.js';
import type { WaitingReason } from './types.js';

/** In seconds. */
const minute = 60;
const day = 86_400;

/** An unreadable endpoint may well have stored what it got: it is tried this often, then once a day. */
const unreadableTries = 5;

/**
 * How long to wait before the next post, in milliseconds.
 *
 * Full jitter: a random time up to 1 s doubled with each failure, at most 5 min and at least 250 ms
 * ("Exponential Backoff And Jitter", AWS Architecture Blog, 2015). Slower, up to an hour, where
 * somebody has to mend something first. What the endpoint asks for is granted, up to a day, and up
 * to a tenth more, so that not everybody comes back at once.
 *
 * @param attempts how many posts failed in a row, this one included
 */
export function backoff({ reason, retryAfter }: Failure, attempts: number, { now, random }: World): number {
  const growth = 2 ** (attempts - 1);
  const leasts: { [Reason in WaitingReason]?: number } = {
    redirected: minute,
    misdirected: minute,
    blocked: 5 * minute,
    unreadable: attempts < unreadableTries ? minute * growth : day,
  };
  const least = leasts[reason] ?? 0.25;
  const most = least < 1 ? 5 * minute : 60 * minute;
  const delay = random() * Math.min(most, Math.max(1, least) * growth);
  const asked = Number(retryAfter) || (Date.parse(String(retryAfter)) - now()) / 1000 || 0;
  return Math.max(least, delay, Math.min(day, asked) * (1 + random() / 10)) * 1000;
}

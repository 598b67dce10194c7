import type { Reading } from './report-source.js';

/** Where the session is, and what reaches outside. */
export interface BoardSessionOptions {
  session: string;
  fetch: typeof fetch;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

/**
 * Gives the token to the server, which answers with a cookie that no script can read; the token is kept
 * nowhere. Returns why that did not work; undefined when it did. Never rejects.
 */
export async function openSession(
  token: string,
  { session, fetch }: BoardSessionOptions,
): Promise<Reading | undefined> {
  try {
    const response = await fetch(session, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return undefined;
    const isRefused = [400, 401, 422].includes(response.status);
    return isRefused ? { state: 'locked', refused: true } : { state: 'unreachable', status: response.status };
  } catch {
    return { state: 'unreachable', status: null }; // No server, no network, or too slow: the reading says so.
  }
}

/** Ends the session. Never rejects: what the next reading shows tells whether it worked. */
export async function endSession({ session, fetch }: BoardSessionOptions): Promise<void> {
  try {
    await fetch(session, { method: 'DELETE', cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    // No server or no network: the reader is still signed in, and the board still shows the button.
  }
}

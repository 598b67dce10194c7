import type { JourneyReport } from '../report/types.js';

/** What a look at the report gave. */
export type Reading =
  | { state: 'report'; report: JourneyReport; at: number }
  /** The same as last time. */
  | { state: 'unchanged'; at: number }
  /** Somebody must sign in; `refused` when the token that was given is not good. */
  | { state: 'locked'; refused: boolean }
  /** Nobody may read here, token or not; `detail` is the server's reason. */
  | { state: 'closed'; detail: string }
  /** The server does not make such a report; `detail` says why and how to mend it. */
  | { state: 'refused'; detail: string }
  /** No report came. `status` is null when no server answered at all. */
  | { state: 'unreachable'; status: number | null };

/** Where the board gets its numbers from. */
export interface ReportSource {
  /** True when somebody is signed in. */
  readonly signedIn: boolean;
  /** Starts to read, again and again. Returns what stops it. */
  watch(listener: (reading: Reading) => void): () => void;
  /** Reads another report from now on: `from=2026-03-01`. Not before `watch`. */
  ask(query: URLSearchParams): void;
  /** Reads now. */
  refresh(): void;
  signIn(token: string): void;
  signOut(): void;
}

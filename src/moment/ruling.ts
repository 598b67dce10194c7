import type { Verdict } from './verdict.js';

/** Decides about one element. The usual one is `usualRuling`; whoever names rules gets another. */
export interface Ruling {
  /** Whether the element waits for something before it shows. */
  readonly waits: boolean;
  /** Asks the gates. */
  check(): Verdict;
  /** Waits for what has to happen, or until the signal ends the wait. */
  wait(signal: AbortSignal): Promise<void>;
  /** After it did not pass: waits until there is reason to look again. False when there never is. */
  again(verdict: Verdict, signal: AbortSignal): Promise<boolean>;
}

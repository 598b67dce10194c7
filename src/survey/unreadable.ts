import * as most from './definition-limits.js';

/**
 * Why a definition cannot be read at all, from what was thrown: it is too large, no plain data, or nested so
 * deep that nothing can follow it. It reads on after the name of the definition.
 */
export function unreadable(thrown: unknown): string {
  const [why] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
  // Chromium and WebKit speak of the call stack, Firefox of recursion.
  if (/call stack|recursion/i.test(why ?? ''))
    return 'is nested too deep to be read. Take out objects and lists that stand within each other.';
  return `cannot be read as JSON: ${why || `it is longer than ${most.json} characters`}.`;
}

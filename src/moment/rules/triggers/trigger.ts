/**
 * Waits for one thing to happen. Throws when the value makes no sense; nothing is left behind once
 * the signal is aborted.
 *
 * @param value what stands behind the colon: the `50` of `scroll:50`.
 * @param fire may be called more than once; the first time counts.
 */
export type Trigger = (value: string, fire: () => void, signal: AbortSignal) => void;

/** A number of seconds, of percent … that is not below zero; its unit, `s` or `%`, may stand behind it. Throws when it is none. */
export function amount(value: string): number {
  if (!/^(\d+\.?\d*|\.\d+)[s%]?$/.test(value)) throw new Error(`“${value}” is not a number.`);
  return Number.parseFloat(value);
}

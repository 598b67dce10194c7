import type { Asking } from './asking.js';

/** Whether something can be shown and hidden. */
export function isAsking(target: unknown): target is Asking {
  return target instanceof HTMLElement && 'show' in target && 'hide' in target;
}

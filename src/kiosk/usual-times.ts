/** How long each thing stands on a touch screen, in milliseconds. */
export interface KioskTimes {
  /** The thanks, before the next visitor's turn. */
  readonly thanks: number;
  /** Without a touch, until a visitor is asked whether they are still there. */
  readonly idle: number;
  /** That question, before the survey begins anew (WCAG 2.2, 2.2.1: at least 20 seconds). */
  readonly left: number;
}

/** Those of a kiosk that says nothing else. */
export const usualTimes: KioskTimes = { thanks: 4000, idle: 25_000, left: 20_000 };

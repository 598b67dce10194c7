/** What reaches outside: the clock, and timers. */
export interface KioskWorld {
  now: () => number;
  /** Runs something after so many milliseconds; what comes back calls it off. */
  after: (time: number, run: () => void) => () => void;
}

/** The real one. */
export const realWorld: KioskWorld = {
  now: () => Date.now(),
  after(time, run) {
    const timer = setTimeout(run, time);
    return () => clearTimeout(timer);
  },
};

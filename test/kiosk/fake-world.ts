import type { KioskWorld } from '../../src/kiosk/kiosk-world.js';

/** A clock and timers that stand still until they are moved. */
export interface FakeWorld extends KioskWorld {
  /** Lets time pass: fires each timer at its time, and lets promises have their turns. */
  advance(milliseconds: number): Promise<void>;
}

/** A world for a kiosk, by default at noon. */
export function fakeWorld(start = new Date(2026, 10, 21, 12).getTime()): FakeWorld {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(time, run) {
      const timer = { at: now + time, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settled();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A clock and timers that stand still until they are moved. IndexedDB and promises go on in real time. */
export interface FakeTime {
  now: () => number;
  /** Moves the clock alone, as somebody does who sets it. */
  jump: (milliseconds: number) => void;
  /** Lets time pass: fires each timer at its time and waits for what follows from it. */
  advance: (milliseconds: number) => Promise<void>;
  /** How many timers are set. */
  timers: () => number;
  restore: () => void;
}

/** Replaces `setTimeout` and `clearTimeout` until `restore` is called. */
export function fakeTime(start = Date.parse('2026-11-21T12:00:00Z')): FakeTime {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const timers = new Map<number, { at: number; run: () => void }>();
  let passed = 0;
  let offset = start;
  let last = 0;

  const set = (run: () => void, delay = 0): number => {
    last += 1;
    timers.set(last, { at: passed + Math.max(0, delay), run });
    return last;
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => timers.delete(id) });

  const firstUntil = (end: number): [number, { at: number; run: () => void }] | undefined =>
    [...timers].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];

  return {
    now: () => offset + passed,
    jump(milliseconds) {
      offset += milliseconds;
    },
    async advance(milliseconds) {
      const end = passed + milliseconds;
      await quiet();
      for (let next = firstUntil(end); next; next = firstUntil(end)) {
        const [id, { at, run }] = next;
        timers.delete(id);
        passed = Math.max(passed, at);
        run();
        await quiet();
      }
      passed = end;
    },
    timers: () => timers.size,
    restore: () => Object.assign(globalThis, real),
  };
}

/** Resolves when promises, streams, IndexedDB and what the library fetches of itself have had their turns. */
export async function quiet(turns = 15): Promise<void> {
  for (let pass = 0; pass < 2; pass++) {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    // Modules come in the order in which they were asked for, so what was asked for before is here now.
    await import('../../src/client/courier.js');
  }
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

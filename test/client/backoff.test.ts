import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backoff } from '../../src/client/backoff.js';
import type { WaitingReason } from '../../src/client/types.js';

const at = Date.parse('2026-11-21T12:00:00Z');
const minute = 60_000;
const day = 1440 * minute;

function wait(
  reason: WaitingReason,
  options: { attempts?: number; retryAfter?: unknown; random?: number },
): number {
  const { attempts = 1, retryAfter, random = 0 } = options;
  return backoff({ state: 'waiting', reason, retryAfter }, attempts, {
    fetch,
    now: () => at,
    random: () => random,
  });
}

describe('backoff', () => {
  it('waits a random time up to 1 s doubled with each failure', () => {
    const waits = [1, 2, 3, 4, 8].map((attempts) => wait('server_error', { attempts, random: 1 }));
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 128_000]);
  });

  it('never waits less than 250 ms nor more than 5 min', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const time = wait('unreachable', { attempts, random });
          assert.ok(time >= 250 && time <= 5 * minute);
        },
      ),
    );
  });

  for (const reason of ['redirected', 'misdirected'] as const) {
    it(`waits a minute at least when ${reason}`, () => {
      assert.equal(wait(reason, {}), minute);
      assert.equal(wait(reason, { attempts: 30, random: 1 }), 60 * minute);
    });
  }

  it('waits 5 min at least when blocked', () => {
    assert.equal(wait('blocked', { random: 0.1 }), 5 * minute);
  });

  it('tries an unreadable endpoint five times at growing intervals, then once a day', () => {
    const waits = [1, 2, 3, 4, 5, 50].map((attempts) => wait('unreadable', { attempts }));
    assert.deepEqual(waits, [minute, 2 * minute, 4 * minute, 8 * minute, day, day]);
  });

  const asked: [what: string, retryAfter: unknown, random: number, expected: number][] = [
    ['seconds', '120', 0, 120_000],
    ['seconds with up to a tenth more', '120', 1, 132_000],
    ['a number of the body', 120, 0, 120_000],
    ['a date', 'Sat, 21 Nov 2026 12:02:00 GMT', 0, 120_000],
    ['a date in the past by its own pace', 'Sat, 21 Nov 2020 12:02:00 GMT', 0, 250],
    ['a date a year ahead by a day', 'Sun, 21 Nov 2027 12:02:00 GMT', 0, day],
    ['a million seconds by a day', '1000000', 0, day],
    ['garbage by its own pace', 'soon', 0, 250],
    ['a negative time by its own pace', '-5', 0, 250],
    ['nothing by its own pace', undefined, 0, 250],
  ];
  for (const [what, retryAfter, random, expected] of asked) {
    it(`grants ${what}`, () => {
      assert.equal(Math.round(wait('busy', { retryAfter, random })), expected);
    });
  }
});

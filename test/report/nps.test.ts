import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nps } from '../../src/report/index.js';

const counts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1 })
  .map((pairs) => new Map(pairs));

test('promoters are 9 and 10, detractors 0 to 6, passives count in n alone', () => {
  assert.equal(nps(new Map([[10, 1]])), 100);
  assert.equal(nps(new Map([[9, 1]])), 100);
  assert.equal(nps(new Map([[8, 1]])), 0);
  assert.equal(nps(new Map([[7, 1]])), 0);
  assert.equal(nps(new Map([[6, 1]])), -100);
  assert.equal(nps(new Map([[0, 1]])), -100);
  assert.equal(
    nps(
      new Map([
        [9, 50],
        [8, 30],
        [3, 20],
      ]),
    ),
    30,
  );
});

test('the score is rounded once, from the counts', () => {
  assert.equal(
    nps(
      new Map([
        [9, 1],
        [6, 2],
      ]),
    ),
    -33,
    'not −34, which 33 less 67 would be',
  );
});

test('a half is rounded away from zero, on both sides', () => {
  assert.equal(
    nps(
      new Map([
        [9, 1],
        [8, 199],
      ]),
    ),
    1,
  );
  assert.equal(
    nps(
      new Map([
        [0, 1],
        [8, 199],
      ]),
    ),
    -1,
  );
  assert.equal(
    nps(
      new Map([
        [9, 67],
        [8, 133],
      ]),
    ),
    34,
  );
  assert.equal(
    nps(
      new Map([
        [0, 67],
        [8, 133],
      ]),
    ),
    -34,
  );
});

test('a score of nothing either way is 0 and never −0', () => {
  assert.ok(
    Object.is(
      nps(
        new Map([
          [0, 1],
          [8, 999],
        ]),
      ),
      0,
    ),
  );
  assert.ok(
    Object.is(
      nps(
        new Map([
          [0, 1],
          [9, 1],
        ]),
      ),
      0,
    ),
  );
});

test('the score is a whole number from −100 to 100, within half a point of the exact one', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const value = nps(each);
      assert.ok(Number.isInteger(value) && value >= -100 && value <= 100);
      assert.ok(Math.abs(value - exact(each)) <= 0.5 + 1e-9);
    }),
  );
});

test('turning the scale around turns the sign around', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (promoters, passives, detractors) => {
      fc.pre(promoters + passives + detractors > 0);
      const score = nps(
        new Map([
          [9, promoters],
          [8, passives],
          [0, detractors],
        ]),
      );
      const turned = nps(
        new Map([
          [9, detractors],
          [8, passives],
          [0, promoters],
        ]),
      );
      assert.equal(score + turned, 0);
    }),
  );
});

function exact(each: ReadonlyMap<number, number>): number {
  const share = (from: number, to: number): number =>
    [...each].filter(([value]) => value >= from && value <= to).reduce((sum, [, count]) => sum + count, 0);
  return (100 * (share(9, 10) - share(0, 6))) / share(0, 10);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editsBetween, nearestOf } from '../../src/journey/nearest.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('a swap of neighbours, a missing, an extra and a wrong letter are one edit each', () => {
  assert.equal(editsBetween('checkout', 'chekcout'), 1);
  assert.equal(editsBetween('checkout', 'chekout'), 1);
  assert.equal(editsBetween('checkout', 'checkkout'), 1);
  assert.equal(editsBetween('checkout', 'checkoot'), 1);
});

test('edits are the same in both directions, and 0 only for equal words', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      assert.equal(editsBetween(left, right), editsBetween(right, left));
      assert.equal(editsBetween(left, right) === 0, left === right);
    }),
  );
});

test('edits are at least the difference in length and at most the longer word', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      const edits = editsBetween(left, right);
      assert.ok(edits >= Math.abs(left.length - right.length));
      assert.ok(edits <= Math.max(left.length, right.length));
    }),
  );
});

test('the nearest has the fewest edits, and of equals the first', () => {
  assert.equal(nearestOf(['newsletter', 'delivery', 'deliver'], 'delivry'), 'delivery');
  assert.equal(nearestOf(['cart', 'card'], 'cars'), 'cart');
});

test('a third of the word may be wrong, and no more', () => {
  assert.equal(nearestOf(['abcdef'], 'abcdxx'), 'abcdef');
  assert.equal(nearestOf(['abcdef'], 'abcxxx'), undefined);
  assert.equal(nearestOf(['abcdefghijklmnop'], 'abcdefghijklxxxx'), undefined);
});

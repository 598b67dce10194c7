import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { inDataLayer } from '../../../../src/moment/rules/more/in-data-layer.js';

afterEach(() => void Reflect.deleteProperty(globalThis, 'dataLayer'));

/** What a page has pushed, a rule, and whether it holds. */
const table: readonly (readonly [pushed: readonly unknown[], rule: string, holds: boolean])[] = [
  [[], 'a=1', false],
  [[{ a: 1 }], 'a=1', true],
  [[{ a: true }], 'a=true', true],
  [[{ a: 0 }], 'a=0', true],
  [[{ a: 'x' }, { b: 1 }], 'a=x', true],
  [[{ a: 'x' }, { a: 'y' }], 'a=x', false],
  [[{ a: { b: 'x' } }, { a: { c: 1 } }], 'a.b=x', true],
  [[{ 'gtm.start': 5 }], 'gtm.start=5', true],
  [[{ items: [{ name: 'lamp' }] }], 'items.0.name=lamp', true],
  [[{ page: 'cart' }], 'page=home,cart', true],
  [[{ page: 'cart' }], 'page=home,checkout', false],
  [[{ page: 'cart', user: 2 }], 'page=home,user=2', true],
  // What was cleared is not there any more.
  [[{ ecommerce: { currency: 'SEK' } }, { ecommerce: null }], 'ecommerce.currency=SEK', false],
  [[{ a: 'x' }, { a: undefined }], 'a=x', false],
  [[{ a: { b: 'x' } }, { a: 'none' }], 'a.b=x', false],
  [[{ a: null }], 'a=*', false],
  [[{ a: { b: 1 } }], 'a=*', false],
  [[{ a: '' }], 'a=', true],
  [[null, 'text', 5, { a: 1 }, ['event', 'x']], 'a=1', true],
];

for (const [pushed, rule, holds] of table)
  test(`data:${rule} ${holds ? 'holds' : 'does not hold'} after ${JSON.stringify(pushed)}`, () => {
    Object.assign(globalThis, { dataLayer: pushed });
    assert.equal(inDataLayer(rule.split(',')), holds);
  });

test('what names nothing makes no sense', () => {
  assert.throws(() => inDataLayer(['home']));
});

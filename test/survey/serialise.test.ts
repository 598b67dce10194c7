import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { serialise } from '../../src/survey/serialise.js';
import { aResponse } from '../helpers/responses.js';

/** Adds what old libraries add, as anybody can see in a loop. */
function patch(prototype: object, name: string): void {
  Object.defineProperty(prototype, name, { value: () => 'patched', configurable: true, enumerable: true });
}

describe('serialise', () => {
  afterEach(() => {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    Reflect.deleteProperty(Object.prototype, 'extra');
  });

  it('writes what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.equal(serialise(value), JSON.stringify(value))));
  });

  it('is the same when an old library adds toJSON to arrays', () => {
    const response = aResponse();
    const plain = JSON.stringify(response);
    patch(Array.prototype, 'toJSON');
    assert.equal(serialise(response), plain);
  });

  it('is the same when somebody extends every object', () => {
    const response = aResponse();
    const plain = JSON.stringify(response);
    patch(Object.prototype, 'extra');
    assert.equal(serialise(response), plain);
  });

  it('is the same when somebody replaces JSON.stringify', () => {
    const { stringify } = JSON;
    try {
      JSON.stringify = () => 'replaced';
      assert.equal(serialise({ a: [1] }), '{"a":[1]}');
    } finally {
      JSON.stringify = stringify;
    }
  });
});

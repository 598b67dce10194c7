import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizes } from './helpers/size.mjs';

for (const { what, brotli, budget } of await sizes())
  test(`${what} is at most ${budget} bytes`, () => {
    assert.ok(brotli <= budget, `${what} is ${brotli} bytes in brotli, ${brotli - budget} too many`);
  });

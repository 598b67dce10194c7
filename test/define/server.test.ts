import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the tags can be imported where there is no window', async () => {
  assert.equal('window' in globalThis, false);
  await import('../../src/define/index.js');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'acorn';
import { blocksToRun, placeOf } from '../helpers/documents.js';

const queues = blocksToRun('html').filter(({ code }) => code.includes('window.kundresa'));

test('there is a queue to copy', () => {
  assert.ok(queues.length > 1);
});

for (const block of queues) {
  const scripts = [...block.code.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

  test(`the queue of ${placeOf(block)} is ES5, as tag managers read it`, () => {
    assert.equal(scripts.length, 1);
    for (const script of scripts) assert.doesNotThrow(() => parse(script, { ecmaVersion: 5 }));
  });
}

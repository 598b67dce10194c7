import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readKeys } from '../../src/collector/sign/keys.js';
import { readOrderToken } from '../../src/collector/sign/order-token.js';
import { signOrder } from '../../src/collector/sign/index.js';
import { blocksToRun } from '../helpers/documents.js';

const key = 'shop-1:0123456789abcdef0123456789abcdef';
const order = { order: 'A-1001', value: '499.00', currency: 'SEK', segment: 'b2b' };
const [, vector = ''] = /^`(eyJ[\w.-]+)`$/m.exec(readFileSync('docs/orders.md', 'utf8')) ?? [];

const interpreters = { php: 'php', python: 'python3', ruby: 'ruby' } as const;

test('the token that the document shows is the one that is made, and is taken', () => {
  assert.equal(signOrder({ ...order, expires: new Date('2030-01-01T00:00:00Z') }, { key }), vector);
  assert.deepEqual(readOrderToken(vector, readKeys(key, 'keys')), { ...order, exp: 1_893_456_000 });
});

for (const [language, program] of Object.entries(interpreters)) {
  const missing = spawnSync(program, ['--version']).status !== 0;
  test(`the recipe in ${language} makes the same`, { skip: missing && `${program} is not installed` }, () => {
    const [recipe] = blocksToRun(language);
    const { stdout, stderr } = spawnSync(program, { input: recipe?.code ?? '', encoding: 'utf8' });
    assert.equal(stdout.trim(), vector, stderr);
  });
}

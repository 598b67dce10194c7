import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readKeys } from '../../src/collector/sign/keys.js';
import { readOrderToken } from '../../src/collector/sign/order-token.js';
import { signOrder } from '../../src/collector/sign/index.js';
import { allBlocks, blocksToRun } from '../helpers/documents.js';

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

test(
  'the hook that signs orders of WooCommerce prints a token that is taken',
  { skip: spawnSync('php', ['--version']).status !== 0 && 'php is not installed' },
  () => {
    const [recipe = ''] = blocksToRun('php').map(({ code }) => code);
    const hook = allBlocks().find(({ code }) => code.includes('], SURVEY_ORDER_KEY'));
    const input = [recipe.replace(/^echo [\s\S]*/m, ''), shop, hook?.code, '($GLOBALS["hook"])(1);'].join(
      '\n',
    );
    const { stdout, stderr } = spawnSync('php', { input, encoding: 'utf8' });
    const [, token = ''] = /order-token="([^"]+)"/.exec(stdout) ?? [];
    const { exp, ...signed } = readOrderToken(token, readKeys(key, 'keys')) ?? { exp: 0 };
    assert.deepEqual(signed, { order: 'A-1001', value: '499.00', currency: 'SEK' }, stdout + stderr);
    assert.ok(exp * 1000 > Date.now());
  },
);

/** As much of a shop as the hook asks. */
const shop = `
const SURVEY_ORDER_KEY = '${key}';
function add_action($name, $hook) { $GLOBALS['hook'] = $hook; }
function esc_url($text) { return htmlspecialchars($text); }
function esc_attr($text) { return htmlspecialchars($text); }
function wp_enqueue_script(...$script) {}
function wc_get_order($id) { return new class {
    function get_order_number() { return 'A-1001'; }
    function get_total() { return '499'; }
    function get_currency() { return 'SEK'; }
}; }`;

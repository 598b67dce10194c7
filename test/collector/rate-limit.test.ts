import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRateLimit } from '../../src/collector/rate-limit.js';

test('what was taken comes back with time, up to a minute’s worth', () => {
  let now = 0;
  const limit = createRateLimit({ perMinute: 60, now: () => now });
  assert.equal(limit.take('203.0.113.1', 60), 0);
  assert.equal(limit.take('203.0.113.1'), 1);
  now += 10_000;
  assert.equal(limit.take('203.0.113.1', 10), 0);
  assert.equal(limit.take('203.0.113.1', 10), 10);
  now += 3_600_000;
  assert.equal(limit.take('203.0.113.1', 60), 0);
  assert.equal(limit.take('203.0.113.1'), 1);
});

test('a clock that is set back gives and takes nothing', () => {
  let now = 1_000_000;
  const limit = createRateLimit({ perMinute: 60, now: () => now });
  limit.take('203.0.113.1', 60);
  now -= 500_000;
  assert.equal(limit.take('203.0.113.1'), 1);
  now += 1000;
  assert.equal(limit.take('203.0.113.1'), 0);
});

test('an IPv6 network counts as one sender, an IPv4 address within IPv6 as itself', () => {
  const limit = createRateLimit({ perMinute: 1, now: () => 0 });
  assert.equal(limit.take('2001:db8:0:1::1'), 0);
  assert.ok(limit.take('2001:db8:0:1:ffff::2') > 0);
  assert.equal(limit.take('2001:db8:0:2::1'), 0);
  assert.equal(limit.take('::ffff:203.0.113.1'), 0);
  assert.ok(limit.take('203.0.113.1') > 0);
});

test('only so many senders are remembered: the one longest silent is forgotten', () => {
  const limit = createRateLimit({ perMinute: 1, most: 2, now: () => 0 });
  limit.take('203.0.113.1');
  limit.take('203.0.113.2');
  limit.take('203.0.113.3');
  assert.equal(limit.take('203.0.113.1'), 0);
  assert.ok(limit.take('203.0.113.3') > 0);
});

test('every day starts anew', () => {
  let now = 0;
  const limit = createRateLimit({ perMinute: 1, now: () => now });
  limit.take('203.0.113.1');
  now += 86_400_000;
  assert.equal(limit.take('203.0.113.1'), 0);
});

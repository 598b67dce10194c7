import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOfDay } from '../../../src/report/index.js';

test('a day begins at midnight of its zone, also when the clocks change', () => {
  assert.equal(startOfDay('2026-01-31', 'UTC'), '2026-01-31T00:00:00.000Z');
  assert.equal(startOfDay('2026-01-31', 'Europe/Stockholm'), '2026-01-30T23:00:00.000Z');
  assert.equal(startOfDay('2026-03-30', 'Europe/Stockholm'), '2026-03-29T22:00:00.000Z');
  assert.equal(startOfDay('2026-01-31', 'Asia/Kathmandu'), '2026-01-30T18:15:00.000Z');
  assert.equal(startOfDay('2026-01-31', 'Pacific/Kiritimati'), '2026-01-30T10:00:00.000Z');
  assert.equal(startOfDay('2026-01-31', 'Pacific/Pago_Pago'), '2026-01-31T11:00:00.000Z');
});

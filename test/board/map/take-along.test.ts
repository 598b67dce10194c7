import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeQuery } from '../../../src/board/map/take-along.js';

test('what is taken along are the responses of the view that is open', () => {
  const address =
    'https://board.example/board?lang=sv&site=a&segment=b2b&from=2026-01-01&to=2026-02-28&by=day&measure=ease#table';
  assert.equal(
    scopeQuery(address, { format: 'csv' }),
    'site=a&segment=b2b&from=2026-01-01&to=2026-03-01&format=csv',
  );
  assert.equal(scopeQuery('https://board.example/board', {}), '');
});

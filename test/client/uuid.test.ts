import assert from 'node:assert/strict';
import { it } from 'node:test';
import { uuid } from '../../src/client/uuid.js';

it('an id is a UUID of version 4', () => {
  for (let n = 0; n < 200; n++) {
    assert.match(uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('no two ids are the same, and every digit varies', () => {
  const ids = Array.from({ length: 2000 }, uuid);
  assert.equal(new Set(ids).size, 2000);
  for (const place of [0, 9, 15, 19, 24, 35]) {
    const most = place === 19 ? 4 : 16;
    assert.equal(new Set(ids.map((id) => id.charAt(place))).size, most);
  }
});

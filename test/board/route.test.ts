import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { hashOf, routeOf } from '../../src/board/route.js';

describe('the route of an address', () => {
  it('is the page in its hash, and what stands behind it', () => {
    assert.deepEqual(routeOf('https://c.example/board#cases/a%2Fb'), { view: 'cases', id: 'a/b' });
    assert.deepEqual(routeOf(`https://c.example/board${hashOf('walk', '3')}`), { view: 'walk', id: '3' });
  });

  it('is the map where the hash names no page', () => {
    for (const hash of ['', '#', '#nothing/1', '#cases%'])
      assert.deepEqual(routeOf(`https://c.example/board${hash}`), { view: 'map', id: '' });
    assert.equal(routeOf('https://c.example/board#cases/%').id, '');
  });
});

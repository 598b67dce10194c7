import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import {
  activeFilters,
  addressWith,
  addressWithoutFilters,
  isFull,
  reportQuery,
} from '../../../src/board/filters/filter-query.js';

const address = 'https://c.example/board?lang=sv&channel=web&names=relationship&from=2026-03-01&by=day#table';

describe('the filters of an address', () => {
  it('are what the report knows, and nothing of the board', () => {
    assert.equal(reportQuery(address).toString(), 'channel=web&from=2026-03-01&by=day');
    assert.deepEqual(
      activeFilters(address).map(({ name }) => name),
      ['channel', 'from'],
    );
  });

  it('take pairs of the context, each once, and nothing empty', () => {
    const query = reportQuery('https://c.example/board?context.team=red&survey=&channel=web&channel=sms');
    assert.equal(query.toString(), 'context.team=red&channel=web');
  });

  it('change without touching the rest of the address', () => {
    assert.equal(
      addressWith(address, { channel: '', locale: 'sv' }),
      'https://c.example/board?lang=sv&names=relationship&from=2026-03-01&by=day&locale=sv#table',
    );
    assert.equal(
      addressWithoutFilters(address),
      'https://c.example/board?lang=sv&names=relationship&by=day#table',
    );
  });

  it('are full when three of them divide customers into groups', () => {
    assert.equal(isFull(`${address.slice(0, -6)}&locale=sv&survey=nps`), false);
    assert.equal(isFull(`${address.slice(0, -6)}&locale=sv&segment=new`), true);
  });
});

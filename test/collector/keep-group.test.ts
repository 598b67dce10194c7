import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase, type OpenDatabase } from '../../src/collector/index.js';
import { understand } from '../../src/collector/ingest.js';
import type { Incoming } from '../../src/collector/store/incoming.js';
import { keepGroup } from '../../src/collector/store/keep-group.js';
import { aResponse } from '../helpers/responses.js';
import { engines } from './engines.js';

for (const engine of engines) {
  describe(`a group on ${engine.name}`, { skip: engine.skip }, () => {
    let opened: OpenDatabase;
    before(async () => {
      opened = await openDatabase(await engine.empty());
    });
    after(() => opened.close());

    test('with one item that the database does not take keeps all the others', async () => {
      const items = [anItem(), anItem(), anItem()];
      const [, poison] = items;
      // What a later mistake of ours might make.
      if (poison && poison.type !== 'bad') Object.assign(poison.row, { survey: null });
      assert.deepEqual(await keepGroup(opened.db, items), ['stored', 'failed', 'stored']);
      assert.deepEqual(await keepGroup(opened.db, items), ['duplicate', 'failed', 'duplicate']);
    });

    test('is kept as a whole or not at all when the database goes away', async () => {
      const items = [anItem(), anItem()];
      const broken = await openDatabase(await engine.empty());
      await broken.close();
      await assert.rejects(keepGroup(broken.db, items));
    });
  });
}

function anItem(): Incoming {
  const [item] = understand(Buffer.from(JSON.stringify(aResponse())), new Date()).items;
  assert.ok(item);
  return item;
}

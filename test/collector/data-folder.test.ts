import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createStore, openDatabase, StartError } from '../../src/collector/index.js';
import { aResponse } from '../helpers/responses.js';
import { run, startCollector } from './collector-process.js';
import { collectorBefore } from './collector-under-test.js';
import { engines } from './engines.js';
import { newFolder } from './new-folder.js';

describe('a data folder', () => {
  test('is made when it is missing, for its owner alone', async () => {
    const dataFolder = join(newFolder(), 'a', 'b');
    const { close } = await openDatabase({ dataFolder });
    await close();
    assert.equal(statSync(dataFolder).mode & 0o777, 0o700);
  });

  test('belongs to one collector; another is turned away in one sentence', async () => {
    const collector = await startCollector();
    const { code, output } = await run(['serve', '--port', '0', '--data', collector.data]);
    assert.equal(code, 1);
    assert.match(output, /^Another collector uses the data folder .*: stop it, or .*\n$/);
    await collector.end();
  });

  test('is free again after the collector was killed', async () => {
    const first = await startCollector();
    await first.end('SIGKILL');
    const second = await startCollector({ data: first.data });
    assert.equal(await second.end(), 0);
  });

  test('that cannot be made is one sentence', async () => {
    const file = newFolder();
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '');
    for (const data of [file, join(file, 'below'), '/proc/kundresa']) {
      const { code, output } = await run(['serve', '--port', '0', '--data', data]);
      assert.equal(code, 1);
      assert.match(output, /^The data folder .* cannot be made: .*\n$/);
    }
  });

  test(
    'that cannot be written to is one sentence',
    { skip: process.getuid?.() === 0 && 'root may write everywhere' },
    async () => {
      const dataFolder = newFolder();
      mkdirSync(dataFolder);
      chmodSync(dataFolder, 0o500);
      await assert.rejects(openDatabase({ dataFolder }), /cannot be written to/);
    },
  );

  test('with a file that is no database is one sentence', async () => {
    const data = newFolder();
    mkdirSync(data);
    writeFileSync(join(data, 'kundresa.db'), 'This is no database, however one looks at it.'.repeat(20));
    const { code, output } = await run(['serve', '--port', '0', '--data', data]);
    assert.equal(code, 1);
    assert.match(output, /^The database .* cannot be opened: .*\n$/);
  });
});

for (const engine of engines) {
  describe(`a database of ${engine.name}`, { skip: engine.skip }, () => {
    test('is there again after closing', async () => {
      const place = await engine.empty();
      const first = createStore(await openDatabase(place));
      await collectorBefore(first).post(aResponse());
      await first.close();
      const second = createStore(await openDatabase(place));
      assert.equal((await collectorBefore(second).report()).responses, 1);
      await second.close();
    });

    test('of a newer version is left alone, in one sentence', async () => {
      const place = await engine.empty();
      const opened = await openDatabase(place);
      await opened.db
        .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
        .insertInto('kysely_migration')
        .values({ name: '9999-of-the-future', timestamp: '2099-01-01T00:00:00.000Z' })
        .execute();
      await opened.close();
      await assert.rejects(openDatabase(place), (error) => {
        assert.ok(error instanceof StartError);
        assert.match(error.message, /made by a newer version of kundresa \(it has 9999-of-the-future\)/);
        return true;
      });
    });
  });
}

describe('a PostgreSQL address', () => {
  test('where nobody answers is one sentence without the password', async () => {
    const { code, output } = await run(['serve', '--port', '0'], {
      DATABASE_URL: 'postgres://kim:secret@127.0.0.1:1/none',
    });
    assert.equal(code, 1);
    assert.match(output, /^PostgreSQL at DATABASE_URL does not answer: .*\n$/);
    assert.doesNotMatch(output, /secret/);
  });

  test('that is none is one sentence', async () => {
    const { code, output } = await run(['serve', '--port', '0'], { DATABASE_URL: 'mysql://localhost' });
    assert.equal(code, 1);
    assert.match(output, /^DATABASE_URL is not the address of a PostgreSQL database: .*\n$/);
  });
});

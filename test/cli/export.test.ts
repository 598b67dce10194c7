import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { engines } from '../collector/engines.js';
import { newFolder } from '../collector/new-folder.js';
import { aResponse } from '../helpers/responses.js';

for (const engine of engines) {
  describe(`kundresa export from ${engine.name}`, { skip: engine.skip }, () => {
    test('writes what the collector exports, also while it runs', async () => {
      const { dataFolder, databaseUrl } = await engine.empty();
      const env: Record<string, string> = databaseUrl ? { DATABASE_URL: databaseUrl } : {};
      const data = dataFolder || newFolder();
      const collector = await startCollector({ data, env });
      for (let at = 0; at < 20; at += 1) {
        const items = Array.from({ length: 50 }, () => aResponse());
        await fetch(`${collector.origin}/responses`, { method: 'POST', body: JSON.stringify({ items }) });
      }
      const served = await (await fetch(`${collector.origin}/export`)).text();
      const running = await run(['export', '--data', data], env);
      assert.equal(running.code, 0);
      assert.equal(running.output, served);
      assert.equal(served.trim().split('\n').length, 1000);
      await collector.end();
      assert.equal((await run(['export', '--data', data], env)).output, served);
    });
  });
}

test('kundresa export from a folder without data ends in one sentence', async () => {
  const { code, output } = await run(['export', '--data', newFolder()]);
  assert.equal(code, 1);
  assert.match(output, /^There is no database in the folder .*\n$/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { newFolder } from '../collector/new-folder.js';

test('kundresa token makes, lists and revokes tokens of a collector that runs', async () => {
  const data = newFolder();
  const collector = await startCollector({ data });
  const read = async (token: string): Promise<number> =>
    (await fetch(`${collector.origin}/report`, { headers: { authorization: `Bearer ${token}` } })).status;
  const made = await run(['token', 'create', '--role', 'reader', '--name', 'Kim', '--data', data]);
  const token = made.output.trim();
  assert.match(token, /^kundresa_[\w-]{43}$/);
  assert.equal(await read(token), 200);
  const listed = await run(['token', 'list', '--data', data]);
  assert.match(listed.output, /reader .*in use .*Kim/);
  assert.ok(!listed.output.includes(token));
  assert.equal((await run(['token', 'revoke', 'Kim', '--data', data])).output, 'revoked 1\n');
  assert.equal(await read(token), 401);
  const again = await run(['token', 'revoke', 'Kim', '--data', data]);
  assert.equal(again.code, 1);
  assert.match(again.output, /There is no token Kim in use/);
  await collector.end();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { newFolder } from '../collector/new-folder.js';
import { aResponse } from '../helpers/responses.js';

test('kundresa subject, erase and purge work beside a collector that runs', async () => {
  const data = newFolder();
  const collector = await startCollector({ data });
  const response = aResponse({ order: { id: 'A-1001' }, receipt: 'K7Q2-M4XP-9TRD' });
  const post = async (): Promise<unknown> =>
    (await fetch(`${collector.origin}/responses`, { method: 'POST', body: JSON.stringify(response) })).json();
  await post();
  const subject = await run(['subject', '--order', 'A-1001', '--data', data]);
  assert.equal(JSON.parse(subject.output).responses[0].id, response.id);
  const dry = await run(['purge', '--retention', 'complete=1d', '--dry-run', '--data', data]);
  assert.equal(dry.output, 'complete   0 would go\n');
  const erased = await run(['erase', '--receipt', 'k7q2m4xp9trd', '--data', data]);
  assert.equal(erased.output, 'erased 1\n');
  assert.deepEqual(await post(), { id: response.id, revision: 1, status: 'erased' });
  await collector.end('SIGKILL');
  const again = await startCollector({ data });
  assert.equal(await (await fetch(`${again.origin}/export`)).text(), '');
  await again.end();
});

test('kundresa erase without anybody named erases nothing and says so', async () => {
  const { code, output } = await run(['erase', '--data', newFolder()]);
  assert.equal(code, 1);
  assert.match(output, /--id, --order, --receipt or --contact/);
});

test('kundresa serve refuses retention rules that it cannot keep', async () => {
  const { code, output } = await run(['serve', '--retention', 'text=soon', '--data', newFolder()]);
  assert.equal(code, 1);
  assert.match(output, /"text=soon" is no retention rule/);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import type { SurveyResponse } from '../../src/wire/types.js';
import { aResponse } from '../helpers/responses.js';
import { startCollector, type Running } from './collector-process.js';
import { engines } from './engines.js';
import { newFolder } from './new-folder.js';

/** PostgreSQL keeps its own promises; of it we only have to await the commit. */
const killsOn = (engine: string): number => (engine === 'SQLite' ? 10 : 3);

for (const engine of engines) {
  const kills = killsOn(engine.name);
  test(
    `on ${engine.name}, ${kills} kills under load lose nothing that was acknowledged`,
    { skip: engine.skip },
    async () => {
      const { dataFolder, databaseUrl } = await engine.empty();
      const place = {
        ...(dataFolder ? { data: dataFolder } : {}),
        env: databaseUrl ? { DATABASE_URL: databaseUrl } : {},
      };
      const acknowledged = new Set<string>();
      for (let kill = 0; kill < kills; kill += 1) {
        const collector = await startCollector(place);
        const before = acknowledged.size;
        const load = Array.from({ length: 16 }, () => sendUntilItDies(collector, acknowledged));
        while (acknowledged.size < before + 20 + kill * 7) await later(1);
        await collector.end('SIGKILL');
        await Promise.all(load);
      }
      const collector = await startCollector(place);
      const ids = new Set((await exportOf(collector)).map(({ id }) => id));
      await collector.end();
      assert.ok(acknowledged.size > kills * 20);
      assert.deepEqual(
        [...acknowledged].filter((id) => !ids.has(id)),
        [],
      );
    },
  );
}

describe('on a full disk', { skip: process.platform !== 'linux' && 'needs Linux' }, () => {
  test('nothing is acknowledged that is not kept; with space again it goes on by itself', async () => {
    // What the process may write to a file is limited, which the database hears as a full disk.
    const collector = await startCollector({ shell: 'ulimit -S -f 1000' });
    const acknowledged = new Set<string>();
    let refused: Response | undefined;
    for (let sent = 0; sent < 2000 && !refused; sent += 1) {
      const response = aResponse();
      const answer = await post(collector, response);
      if (answer.status === 201) acknowledged.add(response.id);
      else refused = answer;
    }
    assert.equal(refused?.status, 503);
    assert.ok(Number(refused?.headers.get('retry-after')) > 0);
    assert.equal((await fetch(`${collector.origin}/ready`)).status, 503);
    assert.equal((await fetch(`${collector.origin}/live`)).status, 200);
    assert.equal((await exportOf(collector)).length, acknowledged.size);

    execFileSync('prlimit', ['--pid', String(collector.pid), '--fsize=unlimited']);
    assert.equal((await fetch(`${collector.origin}/ready`)).status, 200);
    const response = aResponse();
    assert.equal((await post(collector, response)).status, 201);
    await collector.end('SIGKILL');

    const again = await startCollector({ data: collector.data });
    const ids = (await exportOf(again)).map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), [...acknowledged, response.id].toSorted());
    await again.end();
  });
});

describe('told to stop', () => {
  test('with hundreds in flight, every one is answered, kept, and the end comes within five seconds', async () => {
    const collector = await startCollector();
    const responses = Array.from({ length: 500 }, () => aResponse());
    const answers = responses.map(async (response) => {
      try {
        return (await post(collector, response)).status === 201 ? response.id : undefined;
      } catch {
        return undefined; // It came after the door was shut: the browser half keeps it and tries again.
      }
    });
    await Promise.race(answers);
    const started = Date.now();
    const code = await collector.end('SIGTERM');
    assert.ok(Date.now() - started < 5000);
    assert.equal(code, 0);
    const acknowledged = (await Promise.all(answers)).filter((id) => id !== undefined);
    const again = await startCollector({ data: collector.data });
    const ids = new Set((await exportOf(again)).map(({ id }) => id));
    await again.end('SIGINT');
    assert.ok(acknowledged.length > 0);
    assert.deepEqual(
      acknowledged.filter((id) => !ids.has(id)),
      [],
    );
  });

  test('a half-sent request does not hold it up', async () => {
    const collector = await startCollector();
    const controller = new AbortController();
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"half":')),
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      signal: controller.signal,
    };
    const sending = fetch(`${collector.origin}/responses`, init).catch(() => undefined);
    await post(collector, aResponse());
    const started = Date.now();
    assert.equal(await collector.end('SIGTERM'), 0);
    assert.ok(Date.now() - started < 5000);
    controller.abort();
    await sending;
  });
});

test('a duplicate is known after a restart', async () => {
  const data = newFolder();
  const response = aResponse();
  const first = await startCollector({ data });
  assert.equal((await post(first, response)).status, 201);
  await first.end('SIGKILL');
  const second = await startCollector({ data });
  const answer = await post(second, response);
  assert.deepEqual(await answer.json(), { id: response.id, revision: 1, status: 'duplicate' });
  await second.end();
});

async function sendUntilItDies(collector: Running, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const response = aResponse();
    try {
      const answer = await post(collector, response);
      const { id } = (await answer.json()) as { id: string };
      if (answer.status === 201 && id === response.id) acknowledged.add(id);
    } catch {
      return; // The kill broke it off.
    }
  }
}

function post({ origin }: Running, response: SurveyResponse): Promise<Response> {
  return fetch(`${origin}/responses`, { method: 'POST', body: JSON.stringify(response) });
}

async function exportOf({ origin }: Running): Promise<{ id: string }[]> {
  const text = await (await fetch(`${origin}/export`)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string } => JSON.parse(line));
}

import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { conform } from '../../src/conform/index.js';
import type { Told } from '../collector/collector-under-test.js';
import { aResponse } from '../helpers/responses.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** How each endpoint is started, and what it keeps its answers in. */
const endpoints = {
  'endpoint.mjs': { program: process.execPath, args: () => [], keeps: 'answers.jsonl' },
  'endpoint.php': { program: 'php', args: (port: number) => ['-S', `127.0.0.1:${port}`], keeps: 'answers' },
  'endpoint.py': { program: 'python3', args: () => [], keeps: 'answers.db' },
};

const alive = new Set<ChildProcess>();
after(() => {
  for (const child of alive) child.kill('SIGKILL');
});

test('every endpoint of the demo is tested', () => {
  assert.deepEqual(readdirSync('demo/endpoints').toSorted(), Object.keys(endpoints).toSorted());
});

for (const [name, { program, args, keeps }] of Object.entries(endpoints)) {
  const skip = spawnSync(program, ['--version']).status === 0 ? false : `there is no ${program} here`;

  test(`${name} holds the whole wire contract`, { skip }, async () => {
    const { url, kill } = await start(join(temporaryFolder(), keeps));
    const wrong = [];
    for await (const finding of conform(new URL(url))) if (finding.outcome !== 'passed') wrong.push(finding);
    await kill();
    assert.deepEqual(wrong, []);
  });

  test(`${name} has what it acknowledged after it was killed, and no receipt`, { skip }, async () => {
    const answers = join(temporaryFolder(), keeps);
    const item = aResponse({ receipt: 'K7Q2-M4XP-9TRD' });
    const before = await start(answers);
    assert.equal((await post(before.url, item)).status, 'stored');
    await before.kill();
    const again = await start(answers);
    assert.equal((await post(again.url, item)).status, 'duplicate');
    await again.kill();
    const kept = filesIn(answers)
      .map((file) => readFileSync(file, 'latin1'))
      .join('');
    assert.ok(kept.includes('Quick and friendly.') && !kept.includes('K7Q2'));
  });

  test(`${name} acknowledges nothing when it cannot be kept`, { skip }, async () => {
    const answers = join(temporaryFolder(), keeps);
    if (program === 'php') writeFileSync(answers, 'a file, where a folder should be');
    const { url, kill } = await start(answers, program === 'php' ? 'true' : 'ulimit -f 40');
    const told = await post(url, aResponse({ context: { segment: 'x'.repeat(50_000) } }));
    await kill();
    assert.equal(told.error?.code, 'unavailable');
    assert.equal(told.retry_after, 5);
  });

  async function start(answers: string, limit = 'true'): Promise<{ url: string; kill: () => Promise<void> }> {
    const port = await freePort();
    const child = spawn(
      'bash',
      ['-c', `${limit}; exec "$@"`, 'bash', program, ...args(port), `demo/endpoints/${name}`],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, PORT: String(port), ANSWERS: answers },
      },
    );
    alive.add(child);
    const ended = once(child, 'exit');
    await new Promise<void>((resolve, reject) => {
      let said = '';
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (/Takes answers|started/.test(said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`${name} ended with ${code}:\n${said}`)));
    });
    return {
      url: `http://127.0.0.1:${port}/`,
      async kill() {
        child.kill('SIGKILL');
        await ended;
        alive.delete(child);
      },
    };
  }
}

async function post(url: string, item: object): Promise<Told> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(item) });
  return (await response.json()) as Told;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile());
}

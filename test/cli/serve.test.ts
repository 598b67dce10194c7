import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { newFolder } from '../collector/new-folder.js';
import { aResponse } from '../helpers/responses.js';

describe('kundresa serve', () => {
  test('says where the demo, the board and the responses are, one to a line', async () => {
    const site = newFolder();
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>A demo</title>');
    const collector = await startCollector({ args: ['--site', site] });
    const { origin } = collector;
    assert.deepEqual(collector.output().split('\n').filter(Boolean), [
      `demo       ${origin}/`,
      `board      ${origin}/board`,
      `responses  ${origin}/responses`,
    ]);
    assert.match(await (await fetch(`${origin}/`)).text(), /A demo/);
    assert.equal(await collector.end(), 0);
  });

  test('reads the environment, and what is written on the line goes before it', async () => {
    const collector = await startCollector({
      args: ['--origins', 'https://one.example, https://other.example:8443/'],
      env: { PORT: '1', KUNDRESA_ORIGINS: 'https://none.example', KUNDRESA_TOKEN: 'secret' },
    });
    const preflight = async (origin: string): Promise<number> =>
      (await fetch(`${collector.origin}/responses`, { method: 'OPTIONS', headers: { origin } })).status;
    assert.deepEqual(
      [
        await preflight('https://one.example'),
        await preflight('https://other.example:8443'),
        await preflight('https://none.example'),
      ],
      [204, 204, 403],
    );
    assert.equal((await fetch(`${collector.origin}/report`)).status, 401);
    const headers = { authorization: 'Bearer secret' };
    assert.equal((await fetch(`${collector.origin}/report`, { headers })).status, 200);
    await collector.end();
  });

  test('listening for other machines without a token, reads nothing out and says so', async () => {
    const collector = await startCollector({ args: ['--host', '0.0.0.0'] });
    assert.match(collector.output(), /Other machines can reach this collector\. Reading is off/);
    const report = await fetch(`${collector.origin}/report`);
    assert.equal(report.status, 403);
    await collector.end();
  });

  test('uses the journey file', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    const journey = join(folder, 'journey.json');
    const stage = { id: 'trial', phase: 'before', names: { en: 'Trial', sv: 'Provperiod' } };
    writeFileSync(journey, JSON.stringify({ stages: [stage] }));
    const collector = await startCollector({ args: ['--journey', journey, '--hide-under', '1'] });
    const body = JSON.stringify(aResponse({ stage: 'Provperiod', touchpoint: 'landing_page' }));
    await fetch(`${collector.origin}/responses`, { method: 'POST', body });
    const report: { stages: { id: string; responses: number }[] } = JSON.parse(
      await (await fetch(`${collector.origin}/report`)).text(),
    );
    assert.equal(report.stages.find(({ id }) => id === 'trial')?.responses, 1);
    await collector.end();

    writeFileSync(journey, '{"stagez": []}');
    const { code, output } = await run(['serve', '--port', '0', '--journey', journey]);
    assert.equal(code, 1);
    assert.match(output, /^The journey file .* has mistakes:\nstagez: /);
  });

  test('on a port that is in use ends in one sentence', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    const port = place !== null && typeof place === 'object' ? String(place.port) : '';
    const { code, output } = await run(['serve', '--port', port, '--data', newFolder()]);
    server.close();
    assert.equal(code, 1);
    assert.match(output, new RegExp(`^Port ${port} is in use: .*\\n$`));
  });

  test('with data inside the site ends in one sentence, as everybody could read it', async () => {
    const site = newFolder();
    mkdirSync(site, { recursive: true });
    const { code, output } = await run([
      'serve',
      '--port',
      '0',
      '--site',
      site,
      '--data',
      join(site, 'data'),
    ]);
    assert.equal(code, 1);
    assert.match(output, /^The data folder .* lies in the folder .*, which everybody may read: .*\n$/);
  });

  for (const [args, sentence] of [
    [['--port', 'x'], /argument 'x' is invalid\. It is a whole number from 0 to 65535/],
    [['--port', '65536'], /argument '65536' is invalid/],
    [['--origins', 'shop.example'], /"shop\.example" is no origin: write it like https:\/\/shop\.example/],
    [['--privacy-url', 'javascript:alert(1)'], /Write it in full/],
    [['--items-per-minute', '10'], /It is 0 for no limit, or a whole number from 50 up/],
    [['--hide-under', '0'], /It is a whole number from 1 up/],
    [['--time-zone', 'Mars'], /Name a time zone/],
    [['--site', '/there/is/none'], /^The folder \/there\/is\/none is not there/],
    [['--journey', '/there/is/none.json'], /^The journey file \/there\/is\/none\.json cannot be read/],
    [['--prot', '1'], /unknown option '--prot'/],
    [['more'], /too many arguments/],
  ] as const) {
    test(`with ${args.join(' ')} ends with what to mend`, async () => {
      const { code, output } = await run(['serve', ...args]);
      assert.equal(code, 1);
      assert.match(output, sentence);
      assert.doesNotMatch(output, /\n +at /);
    });
  }
});

describe('kundresa', () => {
  test('says its version and what it can do', async () => {
    assert.match((await run(['--version'])).output, /^\d+\.\d+\.\d+\n$/);
    const { code, output } = await run(['--help']);
    assert.equal(code, 0);
    for (const word of ['serve', 'export', '--version']) assert.ok(output.includes(word), word);
  });

  test('with a command that it does not know ends with what to do', async () => {
    const { code, output } = await run(['srve']);
    assert.equal(code, 1);
    assert.match(output, /unknown command 'srve'/);
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { newFolder } from '../collector/new-folder.js';

const env = { KUNDRESA_LINK_KEYS: 'k1:0123456789abcdef0123456789abcdef' };
const address = ['--address', 'https://survey.example/'];

describe('kundresa links', () => {
  test('writes a link for each recipient, which the collector of the same key takes', async () => {
    const file = listOf('name,recipient,lang\r\nKim,kim@example.com,sv\r\n"Ek, Bo",bo@example.com,\r\n');
    const collector = await startCollector({ env });
    const args = ['links', '--survey', 'nps', '--recipients', file, '--address', collector.origin];
    const { code, output } = await run([...args, '--stage', 'use'], env);
    assert.equal(code, 0, output);
    const [head, kim = '', bo = ''] = output.trim().split('\r\n');
    assert.equal(head, 'recipient,link,response');
    assert.match(kim, /^kim@example\.com,http:\S+\/l\/k1\.[^@]+,[\da-f-]{36}$/);
    const [, link = ''] = kim.split(',');
    assert.match(await (await fetch(`${link}/0`)).text(), /lang="sv"[\s\S]*value="0" {1,2}checked/);
    assert.equal((await fetch(bo.split(',')[1] ?? '')).status, 200);
    await collector.end();
  });

  test('writes a folder with the list and the messages in each language', async () => {
    const file = listOf('id;lang\n7;sv\n8;en\n');
    const out = newFolder();
    const args = ['links', '--survey', 'service-csat', '--recipients', file, ...address, '--out', out];
    const { code, output } = await run([...args, '--placeholder', '*|LINK|*', '--channel', 'sms'], env);
    assert.equal(code, 0, output);
    assert.deepEqual(readdirSync(out).toSorted(), [
      'links.csv',
      'message.en.html',
      'message.en.sms.txt',
      'message.en.txt',
      'message.sv.html',
      'message.sv.sms.txt',
      'message.sv.txt',
    ]);
    assert.match(
      readFileSync(join(out, 'message.sv.html'), 'utf8'),
      /lang="sv"[\s\S]*href="\*\|LINK\|\*\/5"/,
    );
  });

  for (const [name, options, variables, reason] of [
    ['without keys', [], {}, /set KUNDRESA_LINK_KEYS/],
    ['with a survey that there is not', ['--survey', 'nowhere'], env, /There are: nps, exit-poll/],
    ['with a column that there is not', ['--column', 'mail'], env, /no column "mail". It has: id/],
    ['with a mail address in a tag', ['--touchpoint', 'a@b.example'], env, /--touchpoint: a mail address/],
    ['with a day that has passed', ['--expires', '2020-01-01'], env, /--expires: write a day to come/],
    ['with a file that is not there', ['--recipients', 'nowhere.csv'], env, /nowhere\.csv cannot be read/],
  ] as const) {
    test(`${name} says what to mend`, async () => {
      const args = ['links', '--survey', 'nps', '--recipients', listOf('id\n1\n'), ...address];
      const { code, output } = await run([...args, ...options], variables);
      assert.equal(code, 1);
      assert.match(output, reason);
    });
  }
});

describe('own surveys', () => {
  test('are asked, and a bad file is passed over and named', async () => {
    const surveys = newFolder();
    mkdirSync(surveys, { recursive: true });
    const title = { en: 'How was the coffee?', sv: 'Hur var kaffet?' };
    const pages = [{ id: 'one', questions: [{ id: 'coffee', kind: 'csat', title, required: true }] }];
    writeFileSync(join(surveys, 'coffee.json'), JSON.stringify({ v: 1, id: 'coffee', pages }));
    writeFileSync(join(surveys, 'broken.json'), '{"v":1,');
    writeFileSync(join(surveys, 'wrong.json'), JSON.stringify({ v: 1, id: 'wrong', pages: [{ id: 'x' }] }));
    writeFileSync(join(surveys, 'notes.txt'), 'not a survey');
    const collector = await startCollector({ args: ['--surveys', surveys] });
    assert.match(await (await fetch(`${collector.origin}/s/coffee?lang=sv`)).text(), /Hur var kaffet\?/);
    const json = await fetch(`${collector.origin}/surveys/coffee.json`);
    assert.equal(json.headers.get('access-control-allow-origin'), '*');
    assert.deepEqual(await json.json(), { v: 1, id: 'coffee', pages });
    const ready: { status: string; warnings: string[] } = await (
      await fetch(`${collector.origin}/ready`)
    ).json();
    assert.equal(ready.status, 'ready');
    assert.deepEqual(
      ready.warnings.map((warning) => /^The survey file (\S+) is not used: ./.exec(warning)?.[1]),
      ['broken.json', 'wrong.json'],
    );
    assert.match(collector.output(), /The survey file broken\.json is not used/);
    assert.equal((await fetch(`${collector.origin}/s/wrong`)).status, 404);
    await collector.end();
  });

  test('may be read by every page, ready-made ones too', async () => {
    const collector = await startCollector();
    for (const id of ['nps', 'churn']) {
      const read: { id: string } = await (await fetch(`${collector.origin}/surveys/${id}.json`)).json();
      assert.equal(read.id, id);
    }
    assert.equal((await fetch(`${collector.origin}/surveys/nowhere.json`)).status, 404);
    await collector.end();
  });
});

function listOf(text: string): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'list.csv'), text);
  return join(folder, 'list.csv');
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Libsql from 'libsql';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { blocksToRun, documents, placeOf } from '../helpers/documents.js';

/** What the systems that the documents speak of bring along, or a package that they name. */
const system =
  'apt-get cat cp createdb createuser echo grep install openssl pg_dump pg_restore rm sqlite3 systemctl tee useradd';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const helps = new Map(
  [
    '',
    'serve',
    'check',
    'conform',
    'links',
    'export',
    'subject',
    'erase',
    'purge',
    'token create',
    'token list',
    'token revoke',
    'demo-data',
  ].map((command) => [command, helpOf(command)]),
);
let collector: CollectorProcess;

before(async () => {
  collector = await startCollector();
});

after(() => collector.stop());

for (const block of blocksToRun('sh')) {
  test(`the commands of ${placeOf(block)} exist`, async () => {
    for (const words of commandsIn(block.code)) await check(words);
  });
}

for (const file of documents) {
  test(`every variable that ${file} names is read`, () => {
    const readers = [...helps.values(), readFileSync('test/run.mjs', 'utf8')].join('\n');
    for (const [name] of readFileSync(file, 'utf8').matchAll(/\bKUNDRESA_[A-Z_]+/g))
      assert.match(readers, new RegExp(`\\b${name}\\b`), name);
  });
}

/** One command: variables ahead of it, its name, what it is given. */
async function check([program = '', ...rest]: readonly string[]): Promise<void> {
  if (program === 'sudo') return check(rest[0] === '-u' ? rest.slice(2) : rest);
  const [, variable] = /^([A-Z_]+)=/.exec(program) ?? [];
  if (variable) {
    checkVariable(variable);
    return check(rest);
  }
  if (program === 'npm') return checkNpm(rest);
  if (program === 'npx' || program === 'kundresa') return checkKundresa(rest);
  if (program === 'curl') return checkAddress(rest);
  assert.ok(system.split(' ').includes(program), `${program} is no program that the documents may use`);
  if (program === 'sqlite3') return runSql(rest.at(-1) ?? '');
}

function checkNpm([command = '', ...rest]: readonly string[]): void {
  if (command === 'run') assert.ok(rest[0] && rest[0] in scripts, `npm run ${rest[0]}`);
  else if (command === 'install') assert.match(rest.at(-1) ?? '', /^kundresa(@latest)?$/);
  else assert.ok(command === 'ci' || command in scripts, `npm ${command}`);
}

function checkKundresa(words: readonly string[]): void {
  const [first = '', ...rest] = words.filter((word) => word !== 'kundresa');
  const command = first === 'token' ? `${first} ${rest[0]}` : first;
  const help = helps.get(command);
  assert.ok(help && !command.startsWith('-'), `kundresa ${command}`);
  for (const [option] of rest.join(' ').matchAll(/--[a-z-]+/g))
    assert.match(help, new RegExp(`${option}\\b`), `kundresa ${command} has no ${option}`);
}

function checkVariable(name: string): void {
  assert.match([...helps.values()].join('\n'), new RegExp(`\\b${name}\\b`), `nothing reads ${name}`);
}

/** Runs on the tables of the collector; the folder of the documents is the test's own. */
function runSql(sql: string): void {
  const database = new Libsql(join(collector.data, 'kundresa.db'));
  database.exec(sql.replaceAll('/var/lib/kundresa', collector.data));
  database.close();
}

/** The path is one that the collector answers at, whoever may read it. */
async function checkAddress(words: readonly string[]): Promise<void> {
  const address = words.find((word) => /^https?:/.test(word)) ?? '';
  const { status } = await fetch(collector.origin + new URL(address).pathname);
  assert.notEqual(status, 404, address);
}

/** The commands of a block, each as its words without quotes. */
function commandsIn(code: string): string[][] {
  const commands: string[][] = [[]];
  for (const [token, ended, quoted] of code.replaceAll('\\\n', ' ').matchAll(tokens)) {
    if (ended) commands.push([]);
    else commands.at(-1)?.push(quoted?.slice(1, -1) ?? token);
  }
  return commands.filter(({ length }) => length > 0);
}

/** Ends of a command and comments, quoted words, other words. */
const tokens = /(\n|&&|\|\|?|;|(?<=^|\s)#.*)|('[^']*'|"[^"]*")|[^\s|;&'"]+/gm;

function helpOf(command: string): string {
  const words = ['dist/esm/cli/kundresa.js', ...command.split(' ').filter(Boolean), '--help'];
  return execFileSync(process.execPath, words, { encoding: 'utf8' });
}

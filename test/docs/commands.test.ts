import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startCollector } from '../helpers/collector.js';
import type { CollectorProcess } from '../helpers/collector.js';
import { blocksToRun, placeOf } from '../helpers/documents.js';

/** What every system that the documents speak of brings along. */
const system = ['cat', 'cp', 'grep', 'head', 'ls', 'mkdir', 'mv', 'sudo', 'systemctl', 'tar', 'wc'];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const helps = new Map(['', 'serve', 'export'].map((command) => [command, helpOf(command)]));
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

/** One command of one line: variables ahead of it, its name, what it is given. */
async function check(words: readonly string[]): Promise<void> {
  const variables = words.slice(
    0,
    firstOf(words, (word) => !/^[A-Z_]+=/.test(word)),
  );
  const [program = '', ...rest] = words.slice(variables.length);
  for (const variable of variables) checkVariable(variable.replace(/=.*/, ''));
  if (program === 'npm') return checkNpm(rest);
  if (program === 'npx' || program === 'kundresa') return checkKundresa(rest);
  if (program === 'curl') return checkAddress(rest);
  if (program === 'export' || program === '') return undefined;
  assert.ok(system.includes(program), `${program} is no program that the documents may use`);
}

function checkNpm([command = '', ...rest]: readonly string[]): void {
  if (command === 'run') assert.ok(rest[0] && rest[0] in scripts, `npm run ${rest[0]}`);
  else if (command === 'install') assert.ok(['kundresa', undefined].includes(rest.at(-1)), rest.at(-1));
  else assert.ok(command === 'ci' || command in scripts, `npm ${command}`);
}

function checkKundresa(words: readonly string[]): void {
  const [command = '', ...rest] = words.filter((word) => word !== 'kundresa');
  const help = helps.get(command);
  assert.ok(help && !command.startsWith('-'), `kundresa ${command}`);
  for (const [option] of rest.join(' ').matchAll(/--[a-z-]+/g))
    assert.match(help, new RegExp(`${option}\\b`), `kundresa ${command} has no ${option}`);
}

function checkVariable(name: string): void {
  assert.match([...helps.values()].join('\n'), new RegExp(`\\b${name}\\b`), `nothing reads ${name}`);
}

/** The path is one that the collector answers at, whoever may read it. */
async function checkAddress(words: readonly string[]): Promise<void> {
  const address = words.find((word) => /^['"]?https?:/.test(word))?.replaceAll(/['"]/g, '') ?? '';
  const { status } = await fetch(collector.origin + new URL(address).pathname);
  assert.notEqual(status, 404, address);
}

/** The commands of a block, each as its words. */
function commandsIn(code: string): string[][] {
  return code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean)
    .flatMap((line) => line.split(/&&|\|\||[|;]/))
    .map((command) => command.trim().split(/\s+/));
}

function firstOf(words: readonly string[], wanted: (word: string) => boolean): number {
  const index = words.findIndex(wanted);
  return index < 0 ? words.length : index;
}

function helpOf(command: string): string {
  const words = ['dist/esm/cli/kundresa.js', ...(command ? [command] : []), '--help'];
  return execFileSync(process.execPath, words, { encoding: 'utf8' });
}

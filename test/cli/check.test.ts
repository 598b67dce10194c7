import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../collector/collector-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const folder = temporaryFolder();
const good = {
  v: 1,
  id: 'good',
  pages: [{ id: 'first', questions: [{ id: 'why', kind: 'text', title: 'Why?' }] }],
};

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('kundresa check ends well when every survey is good', async () => {
  const one = file('one.json', good);
  const two = file('two.json', `\uFEFF${JSON.stringify(good)}`);
  const { code, output } = await run(['check', one, two]);
  assert.equal(code, 0);
  assert.equal(output, `${one}: good\n${two}: good\n`);
});

test('kundresa check names the file and the place of each problem, and fails', async () => {
  const bad = file('bad.json', { ...good, tittle: 'x', id: 'A survey' });
  const { code, output } = await run(['check', bad, file('one.json', good)]);
  assert.equal(code, 1);
  assert.match(output, new RegExp(`^${bad}: id: must be an id: .+, but is "A survey"\\.$`, 'm'));
  assert.match(output, new RegExp(`^${bad}: tittle: is not a field here\\.`, 'm'));
  assert.match(output, /one\.json: good$/m);
});

test('what is allowed and unwise is a warning, and no failure', async () => {
  const unwise = file('unwise.json', { ...good, pages: [...good.pages, { id: 'empty', questions: [] }] });
  const { code, output } = await run(['check', unwise]);
  assert.equal(code, 0);
  assert.equal(output, `${unwise}: warning: pages[1].questions: the page asks nothing.\n${unwise}: good\n`);
});

test('what would steer the terminal is shown, not obeyed', async () => {
  const bad = file('steering.json', { ...good, '\u001b[2J': 1, id: 'red\u202e\n' });
  const { output } = await run(['check', bad]);
  assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
  assert.match(output, /\\u001b\[2J: is not a field here/);
});

const broken: readonly (readonly [string, string, number, number])[] = [
  ['a comma too many', '{\n  "v": 1,\n}', 3, 1],
  ['a missing comma', '{\n  "v": 1\n  "id": "x"\n}', 3, 3],
  ['a missing colon', '{"v" 1}', 1, 6],
  ['a list that does not end', '[1,\n2', 2, 2],
  ['a string over two lines', '{"v": "a\nb"}', 1, 7],
  ['a word that is none', '{\n"v": tru }', 2, 6],
  ['a wrong bracket', '[{"v": 1]]', 1, 9],
  ['something behind the end', '{} {}', 1, 4],
  ['nothing', '', 1, 1],
];

for (const [what, json, line, column] of broken) {
  test(`${what} is found at line ${line}, column ${column}`, async () => {
    const path = file('broken.json', json);
    const { code, output } = await run(['check', path]);
    assert.equal(code, 1);
    assert.equal(output, `${path}: is not JSON: it breaks at line ${line}, column ${column}.\n`);
  });
}

test('a file that is not there fails in one line', async () => {
  const { code, output } = await run(['check', join(folder, 'none.json')]);
  assert.equal(code, 1);
  assert.match(output, /none\.json: cannot be read: .+\n$/);
});

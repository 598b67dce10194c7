import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const chunks = readdirSync('dist/chunks')
  .filter((file) => file.endsWith('.js'))
  .map((file) => join('dist/chunks', file));
const scripts = [
  'dist/kundresa.js',
  'dist/kundresa.all.js',
  'dist/board/board.js',
  'dist/kiosk/kiosk.js',
  'dist/kiosk/worker.js',
  'dist/builder/builder.js',
  ...chunks,
];
const withLit = scripts.filter((file) => read(file).includes('$lit$'));

for (const file of scripts) {
  const name = file.replace(/-[\w-]{8}\.js$/, '.js');

  // What explains a bad definition is fetched only by the page of an author who has to mend one.
  if (!name.includes('explain-definition'))
    test(`${name} holds no zod and evaluates no code`, () => {
      assert.doesNotMatch(read(file), /\bzod\b|ZodError|\beval\(|new Function/);
    });

  test(`${name} leaves nothing of Lit's own on the window`, () => {
    assert.doesNotMatch(
      read(file),
      /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata|"lit-html"/,
    );
  });

  test(`${name} says what it is, and has a map to the sources`, () => {
    assert.match(read(file), /^\/\*! kundresa \d+\.\d+\.\d+ \| MIT/);
    const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
    assert.ok(sources.some((source) => /\bsrc\/.*\.ts$/.test(source)));
  });
}

test('each script with Lit in it asks for the policy "kundresa", and takes no for an answer', () => {
  assert.ok(withLit.length >= 3);
  for (const file of withLit) assert.match(read(file), /try\{return \w+\?\.createPolicy\("kundresa",/, file);
});

test('the loader holds no Lit, and names a chunk that is there', () => {
  const loader = read('dist/kundresa.js');
  assert.ok(!withLit.includes('dist/kundresa.js'));
  const chunk = /"(elements-[\w-]+\.js)"/.exec(loader)?.[1] ?? 'none';
  assert.ok(existsSync(join('dist/chunks', chunk)), `the loader names ${chunk}`);
});

test('the scripts are one function each, so that they declare nothing', () => {
  for (const file of ['dist/kundresa.js', 'dist/kundresa.all.js'])
    assert.match(read(file), /^\/\*!.*\*\/\n!function\(\)\{"use strict";[\s\S]*\}\(\);\n$/, file);
});

test('the command line is a program', () => {
  assert.match(read('dist/esm/cli/kundresa.js'), /^#!\/usr\/bin\/env node\n/);
  accessSync('dist/esm/cli/kundresa.js', constants.X_OK);
});

test('each module has its types', () => {
  const modules = readdirSync('dist/esm', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  assert.deepEqual(
    modules.filter((file) => !existsSync(join('dist/types', file.replace(/\.js$/, '.d.ts')))),
    [],
  );
});

test('the manifest lists the public attributes of each element, and no inner state', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  assert.deepEqual(elements.map(({ tagName = '' }) => tagName).toSorted(), [
    'exit-poll',
    'feedback-tab',
    'nps-survey',
  ]);
  for (const { tagName, attributes = [], members = [] } of elements) {
    const names = attributes.map(({ name }) => name);
    for (const name of ['stage', 'touchpoint', 'endpoint', 'survey', 'lang', 'brand'])
      assert.ok(names.includes(name), `${tagName} has no attribute ${name}`);
    const hidden = members.filter(
      ({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public',
    );
    assert.deepEqual(hidden, [], `${tagName} shows what is private`);
  }
});

test('what editors read lists the same elements and attributes as the manifest', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
  const known = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, namesOf(attributes)] as const] : []));
  const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as { tags: Described[] };
  const { contributions } = JSON.parse(read('dist/web-types.json')) as WebTypes;
  for (const described of [tags, contributions.html.elements])
    assert.deepEqual(
      Object.fromEntries(described.map(({ name, attributes }) => [name, namesOf(attributes)])),
      Object.fromEntries(known),
    );
});

function namesOf(attributes: readonly { name: string }[]): string[] {
  return attributes.map(({ name }) => name).toSorted();
}

interface Described {
  name: string;
  attributes: { name: string }[];
}

interface WebTypes {
  contributions: { html: { elements: Described[] } };
}

test('the published contracts describe a response', () => {
  const { $defs } = JSON.parse(read('dist/response.schema.json')) as { $defs: Record<string, object> };
  assert.ok('SurveyResponse' in $defs && 'Batch' in $defs);
  const openApi = JSON.parse(read('dist/openapi.json')) as { openapi: string; paths: object };
  assert.match(openApi.openapi, /^3\./);
  assert.ok('/responses' in openApi.paths);
});

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string }[];
      members?: { name: string; privacy?: string }[];
    }[];
  }[];
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

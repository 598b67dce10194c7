import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circle, imports, reachable } from './helpers/module-graph.js';
import type { Import } from './helpers/module-graph.js';

/** What each layer may import beside itself. A layer is a folder of src; `.` is src itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  journey: [],
  wire: [],
  survey: ['wire', 'journey'],
  locales: ['survey'],
  client: ['survey', 'wire', 'journey'],
  consent: ['client', 'wire'],
  moment: ['consent', 'client', 'survey', 'locales', 'wire', 'journey'],
  elements: ['client', 'survey', 'locales', 'wire', 'journey'],
  loop: ['moment', 'client', 'survey', 'locales', 'wire', 'journey'],
  contrast: [],
  doctor: ['contrast', 'moment', 'journey'],
  define: [
    'doctor',
    'kiosk',
    'elements',
    'moment',
    'loop',
    'consent',
    'client',
    'survey',
    'locales',
    'wire',
    'journey',
  ],
  embed: ['define', 'elements', 'moment', 'consent', 'client', 'survey', 'locales', 'wire', 'journey'],
  report: ['survey', 'wire', 'journey'],
  collector: ['report', 'survey', 'locales', 'wire', 'journey'],
  conform: ['wire'],
  cli: ['collector', 'conform', 'report', 'survey', 'wire', 'journey'],
  board: ['report', 'survey', 'wire', 'journey'],
  builder: ['contrast', 'client', 'wire', 'journey'],
  kiosk: ['elements', 'client', 'survey', 'wire'],
  hosted: ['survey'],
  '.': ['elements', 'moment', 'consent', 'client', 'survey', 'wire', 'journey'],
};

/** Which packages a layer may use. Layers that are not named use none. */
const mayUse: Readonly<Record<string, RegExp>> = {
  elements: /^lit(\/|$)/,
  board: /^lit(\/|$)/,
  builder: /^lit(\/|$)/,
  kiosk: /^lit(\/|$)/,
  wire: /^zod$/,
  survey: /^zod$/,
  collector: /^(node:|hono(\/|$)|@hono\/node-server(\/|$)|kysely$|libsql$|nodemailer$|pg$|uqr$)/,
  conform: /^node:/,
  cli: /^(node:|commander$)/,
};

const browserHalf = [
  'embed',
  'define',
  'elements',
  'moment',
  'loop',
  'consent',
  'client',
  'survey',
  'locales',
  'kiosk',
  'hosted',
];
const graph = imports();
const within = graph.filter(({ external }) => !external);

/** What explains a bad survey definition is heavy, and fetched when there is one. */
const explanation = 'survey/explain-definition.ts';
const withoutExplanation = graph.filter(({ to, dynamic }) => !(to === explanation && dynamic));

test('imports point one way', () => {
  const wrong = within.filter(
    ({ from, to }) => layer(from) !== layer(to) && !mayImport[layer(from)]?.includes(layer(to)),
  );
  assert.deepEqual(wrong.map(line), []);
});

test('every layer is known to this test', () => {
  const unknown = new Set(graph.map(({ from }) => layer(from)).filter((name) => !(name in mayImport)));
  assert.deepEqual([...unknown], []);
});

test('no files need each other in a circle', () => {
  assert.equal(circle(within.filter(({ typeOnly }) => !typeOnly))?.join(' > '), undefined);
});

test('each layer uses only its own packages', () => {
  const wrong = graph.filter(({ from, to, external }) => external && !mayUse[layer(from)]?.test(to));
  assert.deepEqual(wrong.map(line), []);
});

test('only schema.ts files import zod', () => {
  const wrong = graph.filter(
    ({ from, to }) => to.startsWith('zod') && !/^(wire|survey)\/(work-)?schema\.ts$/.test(from),
  );
  assert.deepEqual(wrong.map(line), []);
});

test('the browser half takes nothing but types and limits from the wire', () => {
  const wrong = runtimeImports('wire').filter(
    ({ from, to }) => !/^wire\/(limits|most)\.ts$/.test(to) && from !== 'survey/schema.ts',
  );
  assert.deepEqual(wrong.map(line), []);
});

test('names of stages and touchpoints stay out of the browser half', () => {
  assert.deepEqual(runtimeImports('journey').map(line), []);
});

test('when to ask knows of the client only its types, how an id is made and where an address leads', () => {
  const wrong = runtimeImports('client').filter(
    ({ from, to }) => layer(from) === 'moment' && !/^client\/(uuid|endpoint)\.ts$/.test(to),
  );
  assert.deepEqual(wrong.map(line), []);
});

test('nothing that a page loads reaches the server half, zod or Node', () => {
  const entries = [
    'index.ts',
    'define/index.ts',
    'doctor/doctor.ts',
    'client/index.ts',
    'survey/index.ts',
    'embed/loader.ts',
    'embed/elements.ts',
    'embed/all.ts',
    'board/main.ts',
    'builder/main.ts',
    'builder/preview.ts',
    'kiosk/main.ts',
  ];
  for (const entry of entries) {
    const reached = [...reachable(entry, withoutExplanation)];
    assert.ok(reached.length > 1, `${entry} imports nothing: is it there?`);
    assert.deepEqual(
      reached.filter((file) => /^(collector|cli)\/|^zod|^node:/.test(file)),
      [],
      `from ${entry}`,
    );
  }
});

test('only what explains a definition and what is built of it reach the schema of definitions', () => {
  const importers = graph.filter(({ to, typeOnly }) => to === 'survey/schema.ts' && !typeOnly);
  assert.deepEqual(
    importers.map(({ from }) => from).filter((from) => browserHalf.includes(layer(from))),
    [explanation, 'survey/json-schema.ts'],
  );
});

/** What the browser half imports of a layer for run time. */
function runtimeImports(of: string): Import[] {
  return within.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly && layer(to) === of && layer(from) !== of && browserHalf.includes(layer(from)),
  );
}

function layer(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '.';
}

function line({ from, to }: Import): string {
  return `${from} > ${to}`;
}

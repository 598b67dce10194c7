import assert from 'node:assert/strict';
import { test } from 'node:test';
import Libsql from 'libsql';
import { join } from 'node:path';
import { adviceOn } from '../../src/survey/advice-on.js';
import { explainDefinition } from '../../src/survey/explain-definition.js';
import { readDefinition } from '../../src/survey/read-definition.js';
import { readRules } from '../../src/collector/index.js';
import { defaultJourney, readJourney } from '../../src/journey/index.js';
import { acknowledgement, batch, batchResult, refusal, wireItem } from '../../src/wire/schema.js';
import { startCollector } from '../helpers/collector.js';
import { allBlocks, blocksToRun, placeOf } from '../helpers/documents.js';

/** What tests run or read, by the word behind the fence; without a word it is a drawing. */
const run = ['', 'text', 'html', 'css', 'js', 'jsx', 'json', 'sh', 'sql', 'php', 'python', 'ruby'];

/** How many blocks of each document no test can run. */
const notRun: Readonly<Record<string, number>> = {
  'docs/deploy.md': 5,
  'docs/doctor.md': 1,
  'docs/frameworks.md': 14,
  'docs/links.md': 1,
  'docs/moment.md': 1,
  'docs/platforms/magento.md': 2,
  'docs/platforms/woocommerce.md': 2,
};

test('every block is run by a test or says why not', () => {
  for (const block of allBlocks())
    assert.ok(block.notRun || run.includes(block.language), `${placeOf(block)}: ${block.language}`);
});

test(`of all blocks, ${JSON.stringify(notRun)} are not run`, () => {
  const counts: Record<string, number> = {};
  for (const { file, notRun: reason } of allBlocks()) if (reason) counts[file] = (counts[file] ?? 0) + 1;
  assert.deepEqual(counts, notRun);
});

for (const block of blocksToRun('json')) {
  test(`the JSON of ${placeOf(block)} is what it shows`, () => {
    const value = JSON.parse(block.code) as Record<string, unknown>;
    if ('stages' in value || 'touchpoints' in value) {
      const read = readJourney(value);
      assert.deepEqual('problems' in read ? read.problems : [], []);
      return;
    }
    if ('pages' in value) {
      const definition = readDefinition(value);
      assert.deepEqual(explainDefinition(value), []);
      assert.deepEqual(definition && adviceOn(definition), []);
      return;
    }
    if ('rules' in value) {
      assert.deepEqual(readRules(value, block.file, defaultJourney), value);
      return;
    }
    const read = schemaOf(value).safeParse(value);
    assert.deepEqual(read.error?.issues ?? [], []);
    assert.deepEqual(read.data, value, 'it has fields that nobody knows');
  });
}

test('each shape of the wire is shown', () => {
  const shown = blocksToRun('json').map(({ code }) => schemaOf(JSON.parse(code) as Record<string, unknown>));
  for (const schema of [wireItem, batch, acknowledgement, refusal, batchResult])
    assert.ok(shown.includes(schema));
});

test('the SQL of the documents runs on the tables of the collector', async () => {
  const collector = await startCollector();
  await collector.stop();
  const database = new Libsql(join(collector.data, 'kundresa.db'));
  for (const { code } of blocksToRun('sql')) database.exec(code);
  database.close();
});

/** The schema that a body of the wire is of, by its own fields. */
function schemaOf(value: Record<string, unknown>) {
  if ('type' in value) return wireItem;
  if ('error' in value) return refusal;
  if (Array.isArray(value['items']))
    return value['items'].some((item: object) => 'type' in item) ? batch : batchResult;
  return acknowledgement;
}

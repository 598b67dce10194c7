import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeView } from '../../src/report/view.js';
import { confidence, fewUnder } from '../../src/report/index.js';
import { readDefinitions } from '../../src/wire/report-schema.js';
import { fewFilters, reportParameters } from '../../src/wire/report-parameters.js';
import { rowsIn } from '../helpers/tables.js';

test('docs/methods.md gives the thresholds as they are', () => {
  const values = rowsIn('docs/methods.md', 'Rule').map(([, value]) => value);
  assert.deepEqual(values.slice(0, 5), [
    String(wholeView.hideUnder),
    String(fewUnder),
    '100',
    `${100 * confidence} %`,
    String(fewFilters),
  ]);
});

test('docs/methods.md lists the parameters of the report as they are', () => {
  const named = rowsIn('docs/methods.md', 'Parameter').map(([name = '']) => name.replaceAll('`', ''));
  assert.deepEqual(
    named,
    reportParameters.map(({ name }) => name),
  );
});

test('docs/methods.md lists why no weakest link is named, and how a touchpoint is covered', () => {
  const schemas = JSON.stringify(readDefinitions);
  for (const column of ['`why`', '`state`']) {
    const words = rowsIn('docs/methods.md', column).map(([word = '']) => word.replaceAll('`', ''));
    const list = words.map((word) => JSON.stringify(word)).toSorted();
    const known = [...schemas.matchAll(/"enum":\[([^\]]*)\]/g)].map(([, all = '']) =>
      all.split(',').toSorted(),
    );
    assert.ok(
      known.some((all) => all.join() === list.join()),
      words.join(', '),
    );
  }
});

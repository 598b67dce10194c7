import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayOpen } from '../../src/board/who.js';
import { hashOf, views } from '../../src/board/route.js';
import { wordsIn } from '../../src/board/words.js';
import { reportParameters } from '../../src/wire/report-parameters.js';
import { rowsIn } from '../helpers/tables.js';

const words = wordsIn('en');
const document = 'docs/board.md';

test('the table of pages is that of the navigation, with the role that each needs', () => {
  const rows = rowsIn(document, 'Page').map(([page, address, , role]) => [page, address, role]);
  const role = (view: (typeof views)[number]): string =>
    mayOpen(view, null)
      ? '–'
      : ((['reader', 'worker', 'admin'] as const).find((each) => mayOpen(view, { name: '', role: each })) ??
        '');
  assert.deepEqual(
    rows,
    views.map((view) => [words.views[view], `\`${hashOf(view)}\``, role(view)]),
  );
});

test('the table of states has the words of the map', () => {
  const states = rowsIn(document, 'State').map(([state]) => state);
  assert.deepEqual(states, Object.values(words.map.states));
});

test('the table of filters has all that the report takes, as the board calls it', () => {
  const rows = rowsIn(document, 'Filter').map(([name, parameter]) => [name, parameter]);
  assert.deepEqual(
    rows,
    reportParameters.map(({ name }) => [words.filters.names[name], `\`${name}\``]),
  );
});

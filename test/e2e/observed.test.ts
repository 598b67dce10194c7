import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { consentStates, observe, type ConsentState, type Observed } from '../helpers/observe.js';
import { headingOf, observeOwnPage, ownPages } from '../helpers/observe-own-pages.js';
import { observedRows, ownPageRows } from '../helpers/observed-rows.js';
import { rowsIn } from '../helpers/tables.js';
import { startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;
const all = new Map<ConsentState, Observed>();

before(async () => (web = await startWeb()));
afterEach(async () => assert.deepEqual(await web.closePages(), []));
after(() => web.close());

for (const state of consentStates)
  test(`with consent “${state}” a page stores and sends what docs/privacy.md lists, and nothing else`, async () => {
    const observed = await observe(web, state);
    all.set(state, observed);
    for (const [heading, which] of [
      ['Stored', 'stored'],
      ['Sent', 'sent'],
    ] as const) {
      const listed = rowsIn('docs/privacy.md', heading).filter(
        ([, , , states]) => states === 'any' || states?.split(', ').includes(state),
      );
      const seen = observedRows(new Map([[state, observed]]), which);
      assert.deepEqual(
        seen.map((cells) => cells.slice(0, 3)),
        listed.map((cells) => cells.slice(0, 3)),
      );
    }
  });

for (const which of ownPages)
  test(`a ${which} stores and sends what docs/privacy.md lists, and nothing else`, async () => {
    const rows = ownPageRows(await observeOwnPage(web, which));
    assert.deepEqual(rows, rowsIn('docs/privacy.md', headingOf(which)));
  });

test('the tables of docs/privacy.md are the ones that are written from what was observed', () => {
  assert.deepEqual(rowsIn('docs/privacy.md', 'Stored'), observedRows(all, 'stored'));
  assert.deepEqual(rowsIn('docs/privacy.md', 'Sent'), observedRows(all, 'sent'));
});

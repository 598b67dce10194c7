/** Writes what browsers store and send, state by state, into docs/privacy.md. Needs what was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { consentStates, observe, type ConsentState, type Observed } from './observe.js';
import { headingOf, observeOwnPage, ownPages } from './observe-own-pages.js';
import { observedRows, ownPageRows } from './observed-rows.js';
import { startWeb } from './web.js';

const file = 'docs/privacy.md';
const web = await startWeb();
const all = new Map<ConsentState, Observed>();
for (const state of consentStates) all.set(state, await observe(web, state));
const tables = [
  table(['Stored', 'Name', 'Holds', 'With consent'], observedRows(all, 'stored')),
  table(['Sent', 'Name', 'Holds', 'With consent'], observedRows(all, 'sent')),
];
for (const which of ownPages)
  tables.push(table([headingOf(which), 'Name', 'Holds'], ownPageRows(await observeOwnPage(web, which))));
await web.close();

let text = readFileSync(file, 'utf8');
for (const { heading, lines } of tables)
  text = text.replace(new RegExp(`^\\| ${heading} .*\\n(?:\\|.*\\n)*`, 'm'), () => lines);
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

function table(
  head: readonly [string, ...string[]],
  rows: readonly (readonly string[])[],
): { readonly heading: string; readonly lines: string } {
  const all = [head, head.map(() => '---'), ...rows];
  return { heading: head[0], lines: all.map((cells) => `| ${cells.join(' | ')} |\n`).join('') };
}

/** Writes what browsers store and send, state by state, into docs/privacy.md. Needs what was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { consentStates, observe, type ConsentState, type Observed } from './observe.js';
import { observedRows } from './observed-rows.js';
import { startWeb } from './web.js';

const file = 'docs/privacy.md';
const web = await startWeb();
const all = new Map<ConsentState, Observed>();
for (const state of consentStates) all.set(state, await observe(web, state));
await web.close();

let text = readFileSync(file, 'utf8');
for (const which of ['stored', 'sent'] as const) {
  const heading = which === 'stored' ? 'Stored' : 'Sent';
  const rows = observedRows(all, which).map((cells) => `| ${cells.join(' | ')} |\n`);
  const table = `| ${heading} | Name | Holds | With consent |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  text = text.replace(new RegExp(`^\\| ${heading} .*\\n(?:\\|.*\\n)*`, 'm'), () => table);
}
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

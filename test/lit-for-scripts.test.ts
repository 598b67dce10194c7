import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { litForScripts } from './helpers/lit-for-scripts.mjs';

const file = 'node_modules/lit-html/lit-html.js';
const stock = readFileSync(file, 'utf8');
const ours = litForScripts('kundresa').transform(stock, file)?.code ?? '';

/** What reads a template in a source of Lit: to HTML with markers, and the names of what is bound. */
function readerIn(source: string): (strings: readonly string[]) => unknown {
  const constants = /f="\[ .*?(?=,x=)/s.exec(source)?.[0];
  const [reader] = /const N=.*?;(?=class S)/s.exec(source) ?? [];
  assert.ok(reader, 'Lit has changed');
  const make = new Function(
    `const h='$lit$',o='lit$1$',r='<?lit$1$>',V=(_,html)=>html${constants ? `,${constants}` : ''};${reader}return N`,
  );
  const read = make();
  return (strings) => read(strings, 1);
}

/** The texts of every template in a script. */
function templatesIn(path: string): string[][] {
  const found: string[][] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(look);
    const { type, quasi } = node as { type?: string; quasi?: { quasis: { value: { cooked: string } }[] } };
    if (type === 'TaggedTemplateExpression' && quasi)
      found.push(quasi.quasis.map(({ value }) => value.cooked));
    Object.values(node).forEach(look);
  };
  look(parseAst(readFileSync(path, 'utf8')));
  return found.filter(([first = '']) => first.includes('<'));
}

test('the smaller Lit of the scripts reads their templates as Lit does', () => {
  const [lits, own] = [readerIn(stock), readerIn(ours)];
  const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
  const templates = ['dist/kundresa.all.js', ...chunks.map((name) => `dist/chunks/${name}`)].flatMap(
    templatesIn,
  );
  assert.ok(templates.length > 50, `${templates.length} templates are too few`);
  for (const strings of templates) assert.deepEqual(own(strings), lits(strings));
});

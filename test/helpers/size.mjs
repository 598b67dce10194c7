/**
 * `npm run size`: what a visitor downloads, against what we promise. Brotli at level 11, as a
 * server that compresses once would send it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { minification } from './minification.mjs';

/**
 * Measures the built files. `budget` is what the tests hold; `goal` is where it is to go, where that is lower.
 * @returns {Promise<{ what: string, budget: number, goal: number, raw: number, gzip: number, brotli: number }[]>}
 */
export async function sizes() {
  return [
    row('kundresa.js, where nothing shows', { budget: 3000 }, files('dist/kundresa.js')),
    row('kundresa.js and what it fetches for one NPS', { budget: 15_000 }, files(...filesForOneNps())),
    row('besides, what decides when a panel shows', { budget: 3000 }, files(chunkNamed('moment'))),
    row('what counts, where it is fetched alone', { budget: 2400 }, files(chunkNamed('follow'))),
    row('besides, when a visitor begins, what stands by', { budget: 2750 }, files(chunkNamed('accompany'))),
    row('besides, where a survey says kiosk', { budget: 1200 }, files(chunkNamed('kiosk-mode'))),
    row(
      'kundresa/define/nps-survey as a module',
      { budget: 16_300, goal: 12_000 },
      await bundled('dist/esm/define/nps-survey.js'),
    ),
    row('kundresa.all.js', { budget: 22_000 }, files('dist/kundresa.all.js')),
    row('the script of a hosted page', { budget: 2400 }, files('dist/hosted/hosted.js')),
    row('besides, when somebody writes there', { budget: 2400 }, files('dist/hosted/warn-in-field.js')),
    row('kundresa/client', { budget: 3500 }, await bundled('dist/esm/client/index.js')),
    ...languages().map((path) => row(`the language file ${basename(path)}`, { budget: 1000 }, files(path))),
  ];
}

/**
 * What a page with one inline `<nps-survey>` in English fetches through the loader, all of it: what counts who
 * saw it is part of the elements.
 * @returns {string[]} paths below dist
 */
export function filesForOneNps() {
  return ['dist/kundresa.js', ...withStaticImports(chunkNamed('elements'))];
}

/** The largest one, where several builds have it. */
function chunkNamed(name) {
  const found = chunks().filter((file) => basename(file).startsWith(`${name}-`));
  return found.toSorted((one, other) => statSync(other).size - statSync(one).size)[0];
}

/** The chunks that hold words alone, named for their language and group as in `sv-core-8QK2b1Xa.js`. */
function languages() {
  return chunks().filter((file) =>
    /^[a-z]{2}(-[a-z]{4})?-(core|more|scales|flow|asks)-/.test(basename(file)),
  );
}

function chunks() {
  return readdirSync('dist/chunks')
    .filter((file) => file.endsWith('.js'))
    .map((file) => join('dist/chunks', file));
}

/** A file of ES modules and all that it imports without being asked. */
function withStaticImports(file, found = []) {
  if (found.includes(file)) return found;
  found.push(file);
  for (const { source } of parseAst(readFileSync(file, 'utf8')).body)
    if (source) withStaticImports(join(dirname(file), source.value), found);
  return found;
}

/**
 * What an app's bundler makes of a module of ours, minified as our scripts are, with an untouched Lit:
 * what is fetched at once, without later chunks.
 */
async function bundled(entry) {
  const bundle = await rollup({
    input: entry,
    plugins: [
      nodeResolve({ exportConditions: ['production', 'default', 'import', 'browser'] }),
      terser(minification),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const wanted = new Set();
  const want = (fileName) => {
    if (wanted.has(fileName)) return;
    wanted.add(fileName);
    output.find((chunk) => chunk.fileName === fileName).imports.forEach(want);
  };
  want(output[0].fileName);
  return output.filter(({ fileName }) => wanted.has(fileName)).map(({ code }) => Buffer.from(code));
}

function files(...paths) {
  return paths.map((path) => readFileSync(path));
}

/** Files are compressed one by one, as they travel. */
function row(what, { budget, goal = budget }, contents) {
  const sum = (measure) => contents.reduce((total, bytes) => total + measure(bytes), 0);
  return {
    what,
    budget,
    goal,
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum(brotli),
  };
}

/**
 * Names of chunks hold hashes of their contents, and brotli makes up to 80 bytes more or less of other ones, as it
 * does of any change elsewhere. So that a size says something of the code, it is the median over drawn hashes, the
 * same ones in every build.
 */
function brotli(bytes) {
  const text = bytes.toString();
  if (!hashed.test(text)) return packed(bytes);
  const sizes = Array.from({ length: 15 }, (_, draw) => packed(Buffer.from(withHashes(text, draw))));
  return sizes.toSorted((one, other) => one - other)[7];
}

const hashed = /([\w-]+-)[\w-]{8}(?=\.js["'`])/;

function withHashes(text, draw) {
  return text.replaceAll(new RegExp(hashed, 'g'), (_, name) => {
    const hash = createHash('sha256').update(`${draw} ${name}`).digest('base64url');
    return `${name}${hash.slice(0, 8)}`;
  });
}

function packed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

function cells({ what, raw, gzip, brotli: small, budget, goal }) {
  return [what, raw, gzip, small, budget, goal];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const table = [['bytes', 'raw', 'gzip', 'brotli', 'budget', 'goal'], ...(await sizes()).map(cells)];
  for (const [what, ...numbers] of table)
    console.log(what.padEnd(46) + numbers.map((number) => String(number).padStart(8)).join(''));
}

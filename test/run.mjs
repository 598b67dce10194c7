/**
 * `npm test` runs every check and every test, goes on after a failure, and ends with one line that
 * counts them all. `npm test -- client/outbox` runs the test files whose path holds these words.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './helpers/find-browser.mjs';
import { record, total } from './helpers/results.mjs';
import { hasWebKit } from './helpers/webkit-launcher.mjs';

const words = process.argv.slice(2);
const everything = words.length === 0;
const nodeTests = ['--import', 'tsx', '--test', '--test-reporter=./test/helpers/node-reporter.mjs'];
const browserTests = [
  'node_modules/@web/test-runner/dist/bin.js',
  '--config',
  'test/web-test-runner.config.mjs',
  '--files',
];
const folder = mkdtempSync(join(tmpdir(), 'kundresa-test-'));
const results = join(folder, 'results.jsonl');
writeFileSync(results, '');
process.env.KUNDRESA_TEST_RESULTS = results;

if (everything) for (const script of ['types', 'lint', 'format', 'build']) await check(script);

const files = testFiles();
await run('unit tests', files.unit, [...nodeTests, '--test-concurrency=2', ...files.unit]);
if (await chromiumIsThere()) {
  await run('browser tests', files.browser, [...browserTests, ...files.browser]);
  await run('end-to-end tests', files.e2e, [...nodeTests, '--test-concurrency=1', ...files.e2e]);
}

heading('in all');
for (const note of leftOut()) console.log(note);
const { passed, failed, skipped } = total(results);
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** One script of package.json counts as one test. */
async function check(script) {
  heading(script);
  const code = await finished('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  record(code === 0 ? 'passed' : 'failed');
  console.log(`${code === 0 ? '✔' : '✖'} ${script}`);
}

function testFiles() {
  const paths = readdirSync('test', { recursive: true })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => everything || words.some((word) => path.includes(word)))
    .toSorted();
  if (paths.length === 0) console.log(`No test file has ${words.join(' or ')} in its path.`);
  const browser = paths.filter((path) => path.endsWith('.browser.test.ts'));
  const e2e = paths.filter((path) => /^test\/(e2e|frameworks)\//.test(path));
  return { browser, e2e, unit: paths.filter((path) => !browser.includes(path) && !e2e.includes(path)) };
}

/** A runner that breaks, or that runs nothing, is a failed test by itself. */
async function run(name, paths, args) {
  if (paths.length === 0) return;
  heading(name);
  const before = total(results);
  const code = await finished(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const after = total(results);
  const ran = after.passed + after.failed + after.skipped > before.passed + before.failed + before.skipped;
  if (ran && (code === 0 || after.failed > before.failed)) return;
  record('failed');
  console.log(`✖ ${name}: the runner ended with code ${code}${ran ? '' : ' and had run no test'}`);
}

async function chromiumIsThere() {
  if (files.browser.length + files.e2e.length === 0) return false;
  try {
    return Boolean(await findChromium());
  } catch (error) {
    record('failed');
    console.log(`✖ ${error.message}`);
    return false;
  }
}

/** What ran nowhere because the machine lacks it. */
function leftOut() {
  const notes = [];
  if (files.browser.length > 0 && !findFirefox())
    notes.push('No Firefox was found: its tests were left out.');
  if (files.browser.length > 0 && !hasWebKit())
    notes.push('No WebKitGTK was found: its tests were left out.');
  if (everything && !process.env.KUNDRESA_TEST_DATABASE_URL)
    notes.push('KUNDRESA_TEST_DATABASE_URL names no PostgreSQL: its tests were skipped.');
  return notes;
}

/** Resolves with the exit code, or with 1 when a signal ended the program. */
async function finished(program, args, options) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  child.stdout?.setEncoding('utf8').on('data', (text) => process.stdout.write(withoutCursorMoves(text)));
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** Web Test Runner moves the cursor also where there is none. */
function withoutCursorMoves(text) {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/\u001b\[\d*[AGK]/g, '');
}

function heading(text) {
  console.log(`\n— ${text} —`);
}

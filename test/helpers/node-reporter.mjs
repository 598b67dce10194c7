import { relative, resolve } from 'node:path';
import { record } from './results.mjs';

/**
 * Tells node:test's results as browser-reporter.mjs tells those of the browsers: a line for each
 * file, and all there is to know about a failure, with what the file wrote meanwhile.
 */
export default async function* nodeReporter(events) {
  const files = new Map();
  let current;
  for await (const { type, data } of events) {
    if (!data.file) continue;
    const path = resolve(data.file);
    if (!files.has(path)) files.set(path, newFile(path));
    const file = files.get(path);
    if (type === 'test:start') file.names[data.nesting] = data.name;
    if (type === 'test:stdout' || type === 'test:stderr') file.output += data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (current && current !== file) yield lines(current);
    current = file;
    note(file, type, data);
  }
  if (current) yield lines(current);
}

function newFile(path) {
  return { path, names: [], output: '', failures: [], passed: 0, failed: 0, skipped: 0 };
}

function note(file, type, { name, nesting, details, skip, todo }) {
  const outcome = outcomeOf({ type, name, details, skip, todo, path: file.path });
  if (!outcome) return;
  file[outcome] += 1;
  record(outcome);
  if (outcome !== 'failed') return;
  const { error } = details;
  const fullName = [...file.names.slice(0, nesting), name].join(' › ');
  file.failures.push(`  ✖ ${isFile(name, file.path) ? reasonOf(type) : fullName}\n${indent(textOf(error))}`);
}

/** Undefined for a suite: its tests are counted, it is not, unless it broke by itself. */
function outcomeOf({ type, name, details, skip, todo, path }) {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  // A file that ends without a test of its own is reported as one test with the file's name.
  if (isFile(name, path)) return 'failed';
  const suite = details.type === 'suite';
  if (type === 'test:fail')
    return suite && details.error.failureType === 'subtestsFailed' ? undefined : 'failed';
  return suite ? undefined : 'passed';
}

/** Node 20 names it by its whole path, later ones as it was asked for. */
function isFile(name, path) {
  return resolve(name) === path;
}

function reasonOf(type) {
  return type === 'test:pass' ? 'the file holds no test' : 'the file broke';
}

/** node:test wraps what was thrown; the wrapper says nothing more. */
function textOf(error) {
  const cause = error?.cause ?? error;
  if (cause === undefined) return '';
  const { stack, expected, actual } = cause;
  const values =
    expected === undefined && actual === undefined
      ? ''
      : `\nexpected: ${json(expected)}\nactual:   ${json(actual)}`;
  const told = String(stack ?? cause).replace(/\n +at .*\(?node:.*/g, '');
  return `${told}${values}`;
}

function json(value) {
  return JSON.stringify(value)?.slice(0, 500) ?? String(value);
}

function lines({ path, failures, output, passed, failed, skipped }) {
  const counts = `${passed + failed + skipped} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const head = `${failed === 0 ? '✔' : '✖'} ${relative('.', path)} (Node, ${counts})`;
  const told = failed > 0 && output.trim() ? ['  what it wrote:', indent(output.trim())] : [];
  return `${[head, ...failures, ...told].join('\n')}\n`;
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}

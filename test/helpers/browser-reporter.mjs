import { relative } from 'node:path';
import { record } from './results.mjs';

/** Tells Web Test Runner's results: a line for each file and browser, and all there is to know about a failure. */
export function browserReporter() {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) report(session, relative('.', testFile));
    },
  };
}

function report({ browser, testResults, errors, logs, request404s }, file) {
  const tests = flatten(testResults);
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  const skipped = tests.filter((test) => test.skipped);
  // A file that broke, or that held no test, is a failed test.
  const broken = errors.length > 0 || tests.length === 0 ? 1 : 0;
  record('passed', tests.length - failed.length - skipped.length);
  record('failed', failed.length + broken);
  record('skipped', skipped.length);

  const ok = failed.length + broken === 0;
  const counts = `${tests.length} tests${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  console.log(`${ok ? '✔' : '✖'} ${file} (${browser.name}, ${counts})`);
  for (const { name, error } of failed) tell(name, error);
  for (const error of errors) tell('the file broke', error);
  if (broken && errors.length === 0) console.log('    the file holds no test');
  if (ok) return;
  for (const url of request404s) console.log(`    not found: ${url}`);
  for (const log of logs.filter((entry) => !isLitNotice(entry))) console.log('    console:', ...log);
}

/** All tests of a suite and of the suites in it, by their full names. */
function flatten(suite, path = []) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ ...test, name: [...here, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => flatten(inner, here)),
  ];
}

function tell(name, error) {
  console.log(`  ✖ ${name}`);
  const { message = 'failed', stack = '', expected, actual } = error ?? {};
  const text = stack.includes(message) ? stack : `${message}\n${stack}`;
  console.log(text.trim().replace(/^/gm, '    '));
  if (expected !== undefined) console.log(`    expected: ${expected}\n    actual:   ${actual}`);
}

function isLitNotice(entry) {
  return entry.some((part) => typeof part === 'string' && part.includes('Lit is in dev mode'));
}

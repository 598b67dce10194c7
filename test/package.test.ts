import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import type { Rollup } from 'vite';
import { languages } from '../src/locales/language-file.js';
import { pack } from './helpers/packed.js';

const run = promisify(execFile);
const { tarball, project, modules } = pack();
const scripts = ['kundresa/kundresa.js', 'kundresa/kundresa.all.js'];

test('publint has nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(project, 'node_modules/kundresa'), pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('the types resolve wherever modules do', async () => {
  const data = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const result = await checkPackage(data, { excludeEntrypoints: ['./kundresa.js', './kundresa.all.js'] });
  assert.ok(result.types, 'the package has types');
  // The package is for modules only; require() and resolution as in Node 10 are not promised.
  const promised = result.problems.filter(
    (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
  );
  assert.deepEqual(promised, []);
});

for (const name of modules.filter((path) => !scripts.includes(path)))
  test(`${name} can be imported where there is no window`, async () => {
    const { stdout } = await inNode(`
      await import('${name}');
      const registered = globalThis.customElements?.get('nps-survey');
      console.log(typeof window, registered ? 'registered' : 'registers nothing');
    `);
    assert.equal(
      stdout.trim(),
      name.startsWith('kundresa/define') ? stdout.trim() : 'undefined registers nothing',
    );
  });

test('an app of Vite that imports kundresa/define has the three elements', async () => {
  const { code } = await viteBuild(`import 'kundresa/define';`);
  for (const tag of ['nps-survey', 'exit-poll', 'feedback-tab']) assert.ok(code.includes(tag), tag);
});

test('an app of Vite finds the files of every language', async () => {
  const { moduleIds } = await viteBuild(`import 'kundresa/define/nps-survey';`);
  for (const lang of languages)
    assert.ok(
      moduleIds.some((id) => id.endsWith(`/locales/${lang}.js`)),
      lang,
    );
});

test('an app of Vite that imports kundresa/client has no Lit in it', async () => {
  const { code, moduleIds } = await viteBuild(`
    import { createClient } from 'kundresa/client';
    window.client = createClient({ endpoint: '/responses' });
  `);
  assert.match(code, /indexedDB/);
  assert.deepEqual(
    moduleIds.filter((id) => /[\\/](lit|lit-html|lit-element|reactive-element|zod)[\\/]/.test(id)),
    [],
  );
});

test('an app in TypeScript knows the elements and the client', async () => {
  writeFileSync(
    join(project, 'app.ts'),
    `import 'kundresa/define';
     import { createClient, type Delivery } from 'kundresa';
     const survey = document.createElement('nps-survey');
     survey.stage = 'use';
     const client = createClient({ endpoint: '/responses' });
     export const stop: () => void = client.subscribe((delivery: Delivery) => console.log(delivery.state));
     // @ts-expect-error the endpoint is needed
     createClient({});`,
  );
  await compile('app.ts');
});

test('an app in TSX knows the tags by kundresa/jsx', async () => {
  writeFileSync(
    join(project, 'app.tsx'),
    `import type { SurveyElements } from 'kundresa/jsx';
     declare global { namespace JSX { interface IntrinsicElements extends SurveyElements<{ id?: string }> {} } }
     declare const h: (tag: string, attributes: object) => object;
     export const poll = <exit-poll id="poll" order-id="A-1" context={{ segment: 'b2b' }} delay={3}
       onsurvey-complete={(event) => console.log(event.response?.id)} />;
     // @ts-expect-error there is no such theme
     export const wrong = <nps-survey theme="blue" />;`,
  );
  await compile('app.tsx', '--jsx', 'react', '--jsxFactory', 'h');
});

/** Type-checks a file of the project; what is wrong is in the failure. */
async function compile(file: string, ...more: string[]): Promise<void> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext'];
  const { stdout } = await run(process.execPath, [compiler, ...options, ...more, file], {
    cwd: project,
  }).catch((error: { stdout: string }) => error);
  assert.equal(stdout, '');
}

/** Runs a module in a process that must end by itself. */
function inNode(source: string): Promise<{ stdout: string }> {
  return run(process.execPath, ['--input-type=module', '--eval', source], { cwd: project, timeout: 20_000 });
}

async function viteBuild(source: string): Promise<{ code: string; moduleIds: string[] }> {
  const entry = join(project, 'main.js');
  writeFileSync(entry, source);
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  });
  const { output } = [built].flat()[0] as Rollup.RollupOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    moduleIds: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

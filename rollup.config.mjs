/**
 * src -> dist. Builds in this order:
 *
 *   esm/                 every module of src by itself, dependencies left to whoever imports them
 *   chunks/              what the loader fetches: elements-<hash>.js and the like, and what that imports
 *   kundresa.js          the loader: a classic script or a module; knows the names of its chunks
 *   kundresa.all.js      loader and elements in one file; fetches languages and what is rare from chunks/
 *   board/               the journey board
 *   builder/             the snippet builder, and the page within it that shows the survey
 *   kiosk/               the survey on a touch screen, and its service worker
 *   hosted/              what makes the collector's own survey pages better where scripts run
 */
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minifyCss } from './test/helpers/minify-css.mjs';
import { minification } from './test/helpers/minification.mjs';
import { languageFiles } from './test/helpers/language-files.mjs';
import { litForScripts } from './test/helpers/lit-for-scripts.mjs';
import { litOfTheHost } from './test/helpers/lit-of-the-host.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watching = process.env.ROLLUP_WATCH === 'true';
const serverHalf = ['src/cli/**', 'src/collector/**', 'src/conform/**'];

/**
 * What the loader fetches, each by itself: they share no module with it, nor with each other. But the doctor
 * has to see what moment remembers.
 */
const fetched = {
  elements: 'src/embed/elements.ts',
  snippets: 'src/embed/snippets.ts',
  moment: 'src/moment/index.ts',
  doctor: 'src/doctor/doctor.ts',
  follow: 'src/define/follow.ts',
  consent: 'src/consent/for-scripts.ts',
};
const builds = [['elements'], ['snippets'], ['moment', 'doctor'], ['follow'], ['consent']];
/** In a classic script the address of the chunks: a relative import() there would start from about:blank. */
const chunksBesideThisScript = `const source = Reflect.get(Document.prototype, 'currentScript', document)?.src;
const chunks = source ? new URL('chunks/', source) : './chunks/';`;

/** Names of their files; set when a chunk is written, read when the loader is. */
const written = {};

/** What few surveys need. For the one-file script each is a file that needs no other. */
const alone = {
  'rare-kinds-alone': 'src/elements/kinds/rare-kinds.ts',
  'fetch-definition-alone': 'src/elements/fetch-definition.ts',
  'begin-run-alone': 'src/elements/begin-run.ts',
  'explain-definition-alone': 'src/survey/explain-definition.ts',
  'explain-alone': 'src/client/explain.ts',
};
/** What else the one-file script leaves to files beside it: ready-made surveys, what decides when to ask, what explains it, consent, frames and queues. */
const beside =
  /src\/(survey\/ready\/[\w-]+|moment\/index|define\/follow|consent\/for-scripts|doctor\/doctor|embed\/(fit-frame|queue))\.ts$/;
/** The names of those files by the paths of their modules; set when the chunks are written. */
const besides = {};

const entries = {
  ...fetched,
  loader: 'src/embed/loader.ts',
  all: 'src/embed/all.ts',
  board: 'src/board/main.ts',
  builder: 'src/builder/main.ts',
  builderPreview: 'src/builder/preview.ts',
  kiosk: 'src/kiosk/main.ts',
  kioskWorker: 'src/kiosk/worker.ts',
  hosted: 'src/hosted/main.ts',
  cli: 'src/cli/kundresa.ts',
  index: 'src/index.ts',
};
const missing = Object.values(entries).filter((entry) => !existsSync(entry));
if (missing.length > 0) throw new Error(`The build starts from ${missing.join(', ')}, which is not there.`);

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
// Named conditions: with NODE_ENV=development the plugin would otherwise bundle Lit's development build.
const packages = () =>
  nodeResolve({ exportConditions: ['production', 'default', 'module', 'import', 'browser'] });
const literals = () =>
  minifyLiterals({
    exclude: serverHalf,
    failOnError: true,
    // Without it `<path/>` in an svg template loses its slash, and what follows nests inside it.
    options: { minifyOptions: { keepClosingSlash: true, minifyCSS: minifyCss } },
  });
const minified = () => !watching && terser({ ...minification, format: { comments: /^!/ } });
const script = (options) => [typescript(), packages(), litForScripts('kundresa', options), literals()];

const output = {
  // The maps lie beside the scripts. A visitor does not pay for their names.
  sourcemap: 'hidden',
  banner: ({ moduleIds }) =>
    `/*! kundresa ${version} | MIT${moduleIds.some((id) => /[\\/]lit-html[\\/]/.test(id)) ? ' | holds Lit, BSD-3-Clause, Google LLC' : ''} */`,
  plugins: [packed()],
};

export default [
  {
    input: modules('src'),
    external: /^[a-z@][^:]/,
    onLog: (level, log, handle) => log.code === 'EMPTY_BUNDLE' || handle(level, log),
    plugins: [clean(), typescript(), literals(), withoutEmptyModules(), executable('esm/cli/kundresa.js')],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  ...builds.map((names) => ({
    input: Object.fromEntries(names.map((name) => [name, fetched[name]])),
    // The entry may export what other chunks need of it; otherwise the loader would fetch a file that only names another.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      // Written once; the others fetch them from there.
      languageFiles({ hashed: !watching, ...(names.includes('elements') ? {} : { from: "'./'" }) }),
      ...script(),
      importedForItsFile('src/moment/index.ts'),
      minified(),
      ...names.map(rememberEntry),
      rememberBesides(),
    ],
    output: {
      ...output,
      dir: 'dist/chunks',
      format: 'es',
      entryFileNames: watching ? '[name].js' : '[name]-[hash].js',
      chunkFileNames: watching ? '[name].js' : '[name]-[hash].js',
    },
  })),
  {
    input: entries.loader,
    plugins: [leaveChunks(), ...script(), besideThisScript(), minified()],
    output: {
      ...output,
      file: 'dist/kundresa.js',
      format: 'iife',
      paths: (id) => written[id] ?? id,
      intro: chunksBesideThisScript,
    },
  },
  ...Object.entries(alone).map(([name, entry]) => ({
    input: { [name]: entry },
    plugins: [
      languageFiles({ hashed: !watching, from: "'./'" }),
      typescript(),
      litOfTheHost(),
      packages(),
      literals(),
      minified(),
      rememberBesides(),
    ],
    output: { ...output, dir: 'dist/chunks', format: 'es', entryFileNames: '[name]-[hash].js' },
  })),
  {
    input: entries.all,
    plugins: [
      leaveBesides(),
      languageFiles({ hashed: !watching, from: 'chunks' }),
      ...script(),
      besideThisScript(),
      minified(),
    ],
    output: {
      ...output,
      file: 'dist/kundresa.all.js',
      format: 'iife',
      inlineDynamicImports: true,
      // Nobody but this script holds its modules.
      freeze: false,
      intro: chunksBesideThisScript,
    },
  },
  {
    input: entries.board,
    plugins: [...script({ whole: true }), minified(), copyFiles('board')],
    output: { ...output, file: 'dist/board/board.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: entries.builder,
    plugins: [...script({ whole: true }), minified(), copyFiles('builder')],
    output: { ...output, file: 'dist/builder/builder.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: entries.builderPreview,
    plugins: [typescript(), minified()],
    output: { ...output, file: 'dist/builder/preview.js', format: 'es' },
  },
  {
    input: entries.kiosk,
    plugins: [...script({ whole: true }), minified(), copyFiles('kiosk')],
    output: { ...output, file: 'dist/kiosk/kiosk.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: entries.kioskWorker,
    plugins: [typescript(), minified()],
    output: { ...output, file: 'dist/kiosk/worker.js', format: 'iife' },
  },
  {
    input: { hosted: entries.hosted },
    plugins: [typescript(), minified()],
    // The collector serves both from one folder, by these names.
    output: {
      dir: 'dist/hosted',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    },
  },
];

/** Every TypeScript module below a folder. */
function modules(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}

function clean() {
  return {
    name: 'clean',
    buildStart() {
      if (!watching) rmSync('dist', { recursive: true, force: true });
    },
  };
}

/** Modules that hold nothing but types leave nothing behind. */
function withoutEmptyModules() {
  return {
    name: 'without-empty-modules',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const imported = new Set(
        chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
      );
      for (const { fileName, code } of chunks) {
        if (!/^\s*(\/\/#.*\s*)?$/.test(code) || imported.has(fileName)) continue;
        delete bundle[fileName];
        delete bundle[`${fileName}.map`];
      }
    },
  };
}

function executable(file) {
  return { name: 'executable', writeBundle: () => chmodSync(join('dist', file), 0o755) };
}

/** A module that somebody imports for nothing but to share its file is not dropped. */
function importedForItsFile(path) {
  return {
    name: 'imported-for-its-file',
    transform: (code, id) =>
      id === resolve(path) ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
  };
}

/** Keeps the hashed name of a chunk for the scripts that fetch it, which are built after it. */
function rememberEntry(name) {
  return {
    name: 'remember-entry',
    generateBundle(_, bundle) {
      written[name] = Object.values(bundle).find((chunk) => chunk.isEntry && chunk.name === name).fileName;
    },
  };
}

/** Keeps the hashed names of what the one-file script, which is built after it, leaves beside. */
function rememberBesides() {
  return {
    name: 'remember-besides',
    generateBundle(_, bundle) {
      for (const { facadeModuleId: path, fileName, name } of Object.values(bundle)) {
        if (path && (beside.test(path) || Object.hasOwn(alone, name))) besides[path] = fileName;
      }
    },
  };
}

/** What the one-file script imports when it runs is a file beside it, or within it. */
function leaveBesides() {
  return {
    name: 'leave-besides',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const file = resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
      return besides[file] ? { id: besides[file], external: true } : null;
    },
  };
}

/** What the loader imports when it runs is a chunk that was written before. */
function leaveChunks() {
  return {
    name: 'leave-chunks',
    resolveDynamicImport(specifier, importer) {
      const file = resolve(dirname(importer), specifier).replace(/\.js$/, '.ts');
      const name = Object.keys(fetched).find((each) => resolve(fetched[each]) === file);
      if (name === undefined)
        throw new Error(`The loader imports ${specifier}, which is no chunk of its own.`);
      return { id: name, external: true };
    },
  };
}

/**
 * A script's import() finds its chunk beside the script. A relative import() does that by itself
 * in a module, but not in a classic script from another origin: its base address is about:blank.
 */
function besideThisScript() {
  return {
    name: 'beside-this-script',
    // A language's file names itself by its whole address.
    renderDynamicImport: ({ moduleId }) =>
      /locales/.test(moduleId) ? null : { left: 'import(chunks + ', right: ')' },
  };
}

/** Writes each script once more, packed by brotli, for the collector to send as it is. */
function packed() {
  return {
    name: 'packed',
    writeBundle({ dir, file }, bundle) {
      for (const { fileName, code } of Object.values(bundle)) {
        if (code === undefined) continue;
        const path = join(dir ?? dirname(file), `${fileName}.br`);
        // What was packed before must not be sent in place of what is rebuilt now.
        if (watching) rmSync(path, { force: true });
        else writeFileSync(path, brotliCompressSync(code));
      }
    },
  };
}

/** Copies what a folder of src shows that is no module: pages, style sheets, icons. */
function copyFiles(folder) {
  const files = () =>
    readdirSync(join('src', folder), { recursive: true })
      .filter((file) => /\.(html|css|svg|png)$/.test(file))
      .map((file) => join('src', folder, file));
  return {
    name: 'copy-files',
    buildStart() {
      for (const file of files()) this.addWatchFile(resolve(file));
    },
    writeBundle() {
      for (const file of files()) cpSync(file, file.replace('src', 'dist'));
    },
  };
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** The package as `npm publish` would send it, and an empty project that has it installed. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Folder of the project. Its node_modules holds the unpacked package and what it depends on. */
  readonly project: string;
  /** What one may import: `kundresa`, `kundresa/client` …, without the JSON files. Of a folder, one. */
  readonly modules: readonly string[];
}

interface PackageJson {
  exports: Record<string, string | { types?: string; default?: string } | null>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

/** Packs the built package and installs it without the network: what it needs is linked from here. */
export function pack(): Packed {
  const folder = temporaryFolder();
  const shell = process.platform === 'win32';
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell,
  });
  const [{ filename }] = JSON.parse(said) as [{ filename: string }];
  const tarball = join(folder, filename);

  const project = join(folder, 'project');
  const installed = join(project, 'node_modules/kundresa');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  const { exports, dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as PackageJson;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) link(name, project);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module' }),
  );

  const modules = Object.entries(exports)
    .filter(([path, file]) => !path.endsWith('.json') && (typeof file === 'string' || file?.default))
    .map(([path]) => join('kundresa', path.replace('*', 'findability')));
  return { tarball, project, modules };
}

function link(name: string, project: string): void {
  const to = join(project, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(resolve('node_modules', name), to, 'junction');
}

import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One file that names another. */
export interface Import {
  /** The file that imports, below src: `client/outbox.ts`. */
  readonly from: string;
  /** What it imports: a file below src, or the name of a package. */
  readonly to: string;
  /** True for a package or a part of Node. */
  readonly external: boolean;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** True when it is fetched only when it is asked for. */
  readonly dynamic: boolean;
}

/** Every import, re-export and dynamic import of every module below src, as a parser sees them. */
export function imports(): Import[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap(importsOf);
}

function importsOf(from: string): Import[] {
  const source = readFileSync(posix.join('src', from), 'utf8');
  const { module, errors } = parseSync(from, source);
  if (errors.length > 0) throw new Error(`${from} cannot be parsed: ${errors[0]?.message}`);
  const named = (specifier: string, typeOnly: boolean, dynamic = false): Import => {
    const external = !specifier.startsWith('.');
    return { from, to: external ? specifier : resolve(from, specifier), external, typeOnly, dynamic };
  };
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      named(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [named(moduleRequest.value, isType)] : [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      named(source.slice(start + 1, end - 1), false, true),
    ),
  ];
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** All that a module needs at run time: files, and packages by their names. */
export function reachable(entry: string, graph: readonly Import[], found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { from, to, typeOnly } of graph) if (from === entry && !typeOnly) reachable(to, graph, found);
  return found;
}

/** The first circle of files that import each other, or undefined. */
export function circle(graph: readonly Import[]): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    for (const { from, to } of graph) {
      const found = from === file ? visit(to, [...path, file]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  for (const { from } of graph) {
    const found = visit(from, []);
    if (found) return found;
  }
  return undefined;
}

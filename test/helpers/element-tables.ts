import { readFileSync } from 'node:fs';

/** What an entry of the manifest has in common with every other. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly kind?: string;
}

/** A class in dist/custom-elements.json. */
export interface ElementEntry {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssParts: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementEntry[] }[];
}

/** The classes of the built manifest by name, as far as they are elements. */
export function elementEntries(): ReadonlyMap<string, ElementEntry> {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const all = modules.flatMap(({ declarations }) => declarations ?? []);
  return new Map(all.filter(({ cssParts }) => cssParts).map((entry) => [entry.name, entry]));
}

/** The rows that docs/elements.md has to have for what a class says of itself, each with where it comes from. */
export function rowsOf({ attributes, members, events, cssProperties, cssParts }: ElementEntry): string[] {
  return [
    ...attributes.map((each) => row(code(each.name), code(each.fieldName), ...defaultAndMeaning(each))),
    ...members
      .filter(({ attribute }) => !attribute)
      .map((each) => row(code(each.kind === 'method' ? `${each.name}()` : each.name), meaningOf(each))),
    ...events.map((each) => row(code(each.name), meaningOf(each))),
    ...cssProperties.map((each) => row(code(each.name), code(each.default), meaningOf(each))),
    ...cssParts.map((each) => row(code(each.name), meaningOf(each))),
  ];
}

/** A default is in the manifest where the constructor sets it, else in the words. */
function defaultAndMeaning(each: Entry): [string, string] {
  const meaning = meaningOf(each);
  const [said, inWords] = / ?Default:? ([^.]+)\./.exec(meaning) ?? [];
  const value = each.default?.replaceAll("'", '');
  return [value ? code(value) : (inWords ?? '–'), meaning.replace(said ?? '', '')];
}

function meaningOf({ description = '' }: Entry): string {
  return description.replaceAll(/\s+/g, ' ').trim();
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : '–';
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

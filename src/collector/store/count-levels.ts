import { by, countedContext, countedFilters, pairOf } from './count-cell.js';
import type { CountFilter } from './count-query.js';

/** By which cells filters are answered, and what each of these cells counts for. */
export interface CountLevels {
  /** What the cells are by. */
  readonly names: readonly string[];
  /** What a cell by one of the names, with those values, counts for. */
  partsOf(name: string, values: readonly (string | null)[]): readonly CountPart[];
}

/** A combination of values of the filters, in their order, that a cell is added to or taken from. */
export interface CountPart {
  readonly groups: readonly (string | null)[];
  readonly sign: 1 | -1;
}

/** Undefined where a filter is not counted by. */
export function countLevels(filters: readonly CountFilter[]): CountLevels | undefined {
  const names = filters.map(({ by: of }) => ('column' in of ? of.column : contextName(of.context)));
  const places = names.map((name) => countedFilters.findIndex((each) => each === name));
  if (places.includes(-1)) return undefined;
  const isFew = places.length < 3 && new Set(places).size === places.length;
  return isFew ? byEach(places) : byAll(places);
}

function contextName(name: string): string | undefined {
  return countedContext.find((each) => each === name);
}

/** By all filters together: a cell counts for the values that it has. */
function byAll(places: readonly number[]): CountLevels {
  return {
    names: [by.together],
    partsOf: (_, values) => [{ groups: places.map((place) => values[place] ?? null), sign: 1 }],
  };
}

/**
 * By none, by each of one or two filters, and by both. Who has no value of a filter is counted by what is
 * left of all, so a cell is added where its values are and taken from where one of them is none.
 */
function byEach(places: readonly number[]): CountLevels {
  const inOrder = places.toSorted((one, other) => one - other);
  const names = new Map<string, readonly number[]>([[by.nothing, []]]);
  for (const place of inOrder) names.set(nameOf(place), [place]);
  const [one, other] = inOrder;
  if (one !== undefined && other !== undefined) names.set(pairOf(nameOf(one), nameOf(other)), [one, other]);
  return {
    names: [...names.keys()],
    partsOf(name, values) {
      const had = names.get(name) ?? [];
      const groups = places.map((place) => values[had.indexOf(place)] ?? null);
      return groups.reduce<readonly CountPart[]>(
        (parts, value, at) =>
          value === null ? parts : [...parts, ...parts.map((part) => without(part, at))],
        [{ groups, sign: 1 }],
      );
    },
  };
}

function nameOf(place: number): string {
  return countedFilters[place] ?? '';
}

function without({ groups, sign }: CountPart, place: number): CountPart {
  return { groups: groups.with(place, null), sign: sign === 1 ? -1 : 1 };
}

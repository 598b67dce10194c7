import type { Day } from './calendar/day-in-zone.js';
import { forEachDay, type Days } from './days.js';
import { heldBack } from './held-back.js';

/** So many answers were given on each day by those who have these values of the filters. */
export interface GroupDays {
  /** One value for each filter that is on, in their order. Null where the response has none. */
  readonly groups: readonly (string | null)[];
  readonly days: Days;
}

/** What a reader asked for. */
export interface Wanted {
  /** The value that each filter must have. */
  readonly groups: readonly string[];
  /** First and last day; null where there is no end. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Groups smaller than this are not shown. */
  readonly fewest: number;
}

/** Days in a row that are shown together, first and last included. */
export interface Block {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Which days of a cell may be shown to who asked for it. Null when nothing may.
 *
 * A reader may ask again and again, with other filters and other days, and subtract. So that every
 * difference of what is shown is of nobody or of at least `fewest`:
 * - with one filter, values are held back by `heldBack`; with several, a cell is shown only if every
 *   combination of their values has nobody or at least `fewest`;
 * - days are joined into blocks in which every value, or combination, has nobody or at least
 *   `fewest`; the ends of the blocks are among those of every report with fewer filters; only whole
 *   blocks within the days that were asked for are shown.
 */
export function release(rows: readonly GroupDays[], wanted: Wanted): readonly Block[] | null {
  const { groups, fewest, from, to } = wanted;
  const cell = cellOf(rows, groups.length);
  const totals = sumsOf(cell, cell.atoms);
  const asked = JSON.stringify(groups);
  if ((totals.get(asked) ?? 0) < fewest) return null;
  if (groups.length === 1 && heldBack(totals, fewest).has(asked)) return null;
  if (groups.length > 1 && [...totals.values()].some((n) => n > 0 && n < fewest)) return null;
  const blocks = blocksOf(cell, { fewest, filters: groups.map((_, at) => at) });
  const whole = blocks.filter(
    (each) => (from === null || each.from >= from) && (to === null || each.to <= to),
  );
  return shownIn(cell, { asked, blocks: whole }) >= fewest ? whole : null;
}

/** True when a row has the values that were asked for. */
export function isWanted({ groups }: Pick<GroupDays, 'groups'>, wanted: Pick<Wanted, 'groups'>): boolean {
  return wanted.groups.every((value, at) => groups[at] === value);
}

/** True when a day lies in one of the blocks, which are in order. */
export function isWithin(day: Day, blocks: readonly Block[]): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? '') < day) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.from <= day;
}

/** The answers of a cell: for each day with answers, how many of each combination of values. */
interface Cell {
  /** The combinations of values, each as JSON, and their values. */
  readonly atoms: readonly string[];
  readonly values: readonly GroupDays['groups'][];
  /** The days in their order. */
  readonly days: readonly Day[];
  /** For each of the days a number for each of the atoms. */
  readonly counts: readonly (readonly number[])[];
}

function cellOf(rows: readonly GroupDays[], filters: number): Cell {
  const atoms = new Map<string, { at: number; groups: GroupDays['groups'] }>();
  const found = new Map<Day, number[]>();
  for (const row of rows) {
    const groups = row.groups.slice(0, filters);
    const key = JSON.stringify(groups);
    const { at } = atoms.get(key) ?? { at: atoms.size };
    atoms.set(key, { at, groups });
    forEachDay(row.days, (day, n) => {
      const counts = found.get(day) ?? [];
      if (counts.length === 0) found.set(day, counts);
      while (counts.length <= at) counts.push(0);
      counts[at] = (counts[at] ?? 0) + n;
    });
  }
  const days = [...found.keys()].toSorted();
  const values = [...atoms.values()].map(({ groups }) => groups);
  return { atoms: [...atoms.keys()], values, days, counts: days.map((day) => found.get(day) ?? []) };
}

/** How many there are of each name, where each atom has one and several may share it. */
function sumsOf({ counts }: Cell, names: readonly string[]): ReadonlyMap<string, number> {
  const totals = names.map(() => 0);
  for (const day of counts)
    for (let at = 0; at < day.length; at += 1) totals[at] = (totals[at] ?? 0) + (day[at] ?? 0);
  const sums = new Map<string, number>();
  for (const [at, name] of names.entries()) sums.set(name, (sums.get(name) ?? 0) + (totals[at] ?? 0));
  return sums;
}

function shownIn(
  { atoms, days, counts }: Cell,
  { asked, blocks }: { asked: string; blocks: readonly Block[] },
): number {
  const at = atoms.indexOf(asked);
  return counts.reduce(
    (sum, day, nth) => (isWithin(days[nth] ?? '', blocks) ? sum + (day[at] ?? 0) : sum),
    0,
  );
}

interface Cutting {
  readonly fewest: number;
  /** Which of the filters count: their places in the order of filters. */
  readonly filters: readonly number[];
}

function blocksOf(cell: Cell, cutting: Cutting): readonly Block[] {
  let next = 0;
  return endsOf(cell, cutting).map((end) => {
    const block = { from: cell.days[next] ?? '', to: cell.days[end] ?? '' };
    next = end + 1;
    return block;
  });
}

/** The last days of the blocks, by their places among the days. */
function endsOf(cell: Cell, { fewest, filters }: Cutting): readonly number[] {
  const fewer = filters.map((left) => filters.filter((each) => each !== left));
  const allowed = fewer.map((each) => new Set(endsOf(cell, { fewest, filters: each })));
  const { places, nobody } = placesOf(poolOf(cell, { fewest, filters }));
  const blocks: { to: number; sums: readonly number[] }[] = [];
  let open = [...nobody];
  for (const [nth, counts] of cell.counts.entries()) {
    for (let at = 0; at < counts.length; at += 1) addTo(open, places[at] ?? 0, counts[at] ?? 0);
    if (!isSafe(open, fewest) || !allowed.every((set) => set.has(nth))) continue;
    blocks.push({ to: nth, sums: open });
    open = [...nobody];
  }
  // What is left over joins the blocks before it, as many as it takes.
  const last = cell.days.length - 1;
  const lastDays = (blocks.at(-1)?.to ?? -1) < last ? [last] : [];
  while (!isSafe(open, fewest) && blocks.length > 0)
    for (const [at, n] of blocks.pop()?.sums.entries() ?? []) addTo(open, at, n);
  return [...blocks.map(({ to }) => to), ...lastDays];
}

/** Where the sum of each atom stands among all sums, those of one name have one; and the sums of nobody. */
function placesOf(names: readonly string[]): { places: readonly number[]; nobody: readonly number[] } {
  const all = [...new Set(names)];
  const at = new Map(all.map((name, place) => [name, place]));
  return { places: names.map((name) => at.get(name) ?? 0), nobody: all.map(() => 0) };
}

function addTo(sums: number[], at: number, n: number): void {
  sums[at] = (sums[at] ?? 0) + n;
}

function isSafe(sums: readonly number[], fewest: number): boolean {
  return sums.every((n) => n === 0 || n >= fewest);
}

/**
 * What each atom is counted as. With one filter, the values that are held back are one group, as a reader
 * gets only their sum.
 */
function poolOf(cell: Cell, { fewest, filters }: Cutting): readonly string[] {
  const names = cell.values.map((groups) => JSON.stringify(filters.map((at) => groups[at] ?? null)));
  if (filters.length !== 1) return names;
  const held = heldBack(sumsOf(cell, names), fewest);
  return names.map((name) => (held.has(name) ? '' : name));
}

import type { Day } from './calendar/day-in-zone.js';
import { grouped } from './grouped.js';
import { heldBack } from './held-back.js';

/** So many answers were given on a day by those who have these values of the filters. */
export interface DayCount {
  readonly day: Day;
  /** One value for each filter that is on, in their order. Null where the response has none. */
  readonly groups: readonly (string | null)[];
  readonly n: number;
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
export function release(rows: readonly DayCount[], wanted: Wanted): readonly Block[] | null {
  const cell = summed(rows);
  const { groups, fewest } = wanted;
  const atoms = sums(cell, groups.length);
  const asked = JSON.stringify(groups);
  if ((atoms.get(asked) ?? 0) < fewest) return null;
  if (groups.length === 1 && heldBack(atoms, fewest).has(asked)) return null;
  if (groups.length > 1 && [...atoms.values()].some((n) => n > 0 && n < fewest)) return null;
  const blocks = blocksOf(cell, { fewest, filters: groups.map((_, at) => at) });
  const whole = blocks.filter(
    ({ from, to }) =>
      (wanted.from === null || from >= wanted.from) && (wanted.to === null || to <= wanted.to),
  );
  const shown = sumOf(cell.filter((each) => isWanted(each, wanted) && isWithin(each.day, whole)));
  return shown >= fewest ? whole : null;
}

/** True when a row has the values that were asked for. */
export function isWanted({ groups }: Pick<DayCount, 'groups'>, wanted: Pick<Wanted, 'groups'>): boolean {
  return wanted.groups.every((value, at) => groups[at] === value);
}

/** The block that a day lies in, of blocks that are in order. */
export function blockOf(day: Day, blocks: readonly Block[]): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? '') < day) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.from <= day ? block : undefined;
}

/** True when a day lies in one of the blocks, which are in order. */
export function isWithin(day: Day, blocks: readonly Block[]): boolean {
  return blockOf(day, blocks) !== undefined;
}

interface Cutting {
  readonly fewest: number;
  /** Which of the filters count: their places in the order of filters. */
  readonly filters: readonly number[];
}

function blocksOf(cell: readonly DayCount[], cutting: Cutting): readonly Block[] {
  const days = [...byDay(cell).keys()];
  let next = 0;
  return endsOf(cell, cutting).map((to) => {
    const from = days[next] ?? to;
    next = days.indexOf(to, next) + 1;
    return { from, to };
  });
}

/** The last days of the blocks. */
function endsOf(cell: readonly DayCount[], { fewest, filters }: Cutting): readonly Day[] {
  const fewer = filters.map((left) => filters.filter((each) => each !== left));
  const allowed = fewer.map((each) => new Set(endsOf(cell, { fewest, filters: each })));
  const pool = poolOf(cell, { fewest, filters });
  const blocks: { to: Day; atoms: ReadonlyMap<string, number> }[] = [];
  let open: ReadonlyMap<string, number> = new Map();
  for (const [day, counts] of byDay(cell)) {
    open = added(
      open,
      counts.map(({ groups, n }) => [pool(keyOf(groups, filters)), n]),
    );
    if (!isSafe(open, fewest) || !allowed.every((set) => set.has(day))) continue;
    blocks.push({ to: day, atoms: open });
    open = new Map();
  }
  // What is left over joins the blocks before it, as many as it takes.
  const lastDays = open.size > 0 ? [...byDay(cell).keys()].slice(-1) : [];
  while (!isSafe(open, fewest) && blocks.length > 0) {
    open = added(open, [...(blocks.pop()?.atoms ?? [])]);
  }
  return [...blocks.map(({ to }) => to), ...lastDays];
}

function byDay(cell: readonly DayCount[]): ReadonlyMap<Day, readonly DayCount[]> {
  const days = grouped(cell, ({ day }) => day);
  return new Map([...days].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function added(
  atoms: ReadonlyMap<string, number>,
  more: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const sum = new Map(atoms);
  for (const [atom, n] of more) sum.set(atom, (sum.get(atom) ?? 0) + n);
  return sum;
}

function isSafe(atoms: ReadonlyMap<string, number>, fewest: number): boolean {
  return [...atoms.values()].every((n) => n === 0 || n >= fewest);
}

/** With one filter, the values that are held back are one group, as a reader gets only their sum. */
function poolOf(cell: readonly DayCount[], { fewest, filters }: Cutting): (atom: string) => string {
  if (filters.length !== 1) return (atom) => atom;
  const atoms = new Map<string, number>();
  for (const { groups, n } of cell) {
    const atom = keyOf(groups, filters);
    atoms.set(atom, (atoms.get(atom) ?? 0) + n);
  }
  const held = heldBack(atoms, fewest);
  return (atom) => (held.has(atom) ? '' : atom);
}

function keyOf(groups: DayCount['groups'], filters: readonly number[]): string {
  return JSON.stringify(filters.map((at) => groups[at] ?? null));
}

/** One row for each day and combination of values. */
function summed(rows: readonly DayCount[]): readonly DayCount[] {
  const days = new Map<string, DayCount>();
  for (const { day, groups, n } of rows) {
    const key = groups.length === 0 ? day : JSON.stringify([day, groups]);
    days.set(key, { day, groups, n: n + (days.get(key)?.n ?? 0) });
  }
  return [...days.values()];
}

function sums(cell: readonly DayCount[], filters: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { groups, n } of cell) {
    const key = JSON.stringify(groups.slice(0, filters));
    found.set(key, (found.get(key) ?? 0) + n);
  }
  return found;
}

function sumOf(cell: readonly DayCount[]): number {
  return cell.reduce((sum, { n }) => sum + n, 0);
}

import { sumOfDays, type Days } from '../../report/index.js';
import { addAt, counted, type storedCounts } from './count-cell.js';
import type { CountPart } from './count-levels.js';
import type { CountMonthRow } from './tables.js';

/** What responses are tagged with. */
export type CountTags = Pick<CountMonthRow, 'stage' | 'touchpoint' | 'survey' | 'version'>;

/** How often something was counted, in all months. */
export interface CountSum {
  readonly tags: CountTags;
  readonly groups: CountPart['groups'];
  readonly of: string;
  readonly what: string;
  readonly days: Days;
  readonly count: number;
}

/** The sums of many cells. */
export interface CountSums {
  add(tags: CountTags, cell: CountedMonth): void;
  /** All sums that are of something. */
  all(): Iterable<CountSum>;
}

/** One cell: the counts of a month, and what it counts for. */
export interface CountedMonth {
  readonly month: string;
  readonly counts: ReturnType<typeof storedCounts>;
  readonly parts: readonly CountPart[];
}

type Months = Map<string, number[]>;

interface Group {
  tags: CountTags;
  groups: CountPart['groups'];
  sums: Map<string, Map<string, Months>>;
}

/** Sums of nothing yet. `wanted` are the values that the filters must have. */
export function createCountSums(wanted: readonly string[]): CountSums {
  const found = new Map<string, Group>();

  function groupOf(tags: CountTags, groups: CountPart['groups']): Group {
    const { stage, touchpoint, survey, version } = tags;
    const key = JSON.stringify([stage, touchpoint, survey, version, groups]);
    const group = found.get(key) ?? { tags, groups, sums: new Map() };
    found.set(key, group);
    return group;
  }

  return {
    add(tags, { month, counts, parts }) {
      for (const { groups, sign } of parts) {
        const { sums } = groupOf(tags, groups);
        const isWanted = wanted.every((value, at) => groups[at] === value);
        for (const [of, each] of counts) {
          if (!isWanted && isOfWanted(of)) continue;
          for (const [what, days] of each) addDays(monthsOf(sums, of, what), { month, days, sign });
        }
      }
    },
    *all() {
      for (const { tags, groups, sums } of found.values())
        for (const [of, each] of sums)
          for (const [what, days] of each) {
            const count = sumOfDays(days);
            if (count !== 0) yield { tags, groups, of, what, days, count };
          }
    },
  };
}

/** A median and an association give nothing away by subtraction: they are of those who were asked for alone. */
function isOfWanted(of: string): boolean {
  return of.startsWith(counted.seconds) || of.startsWith(counted.pair);
}

function monthsOf(sums: Group['sums'], of: string, what: string): Months {
  const each = sums.get(of) ?? new Map<string, Months>();
  const months = each.get(what) ?? new Map<string, number[]>();
  sums.set(of, each.set(what, months));
  return months;
}

function addDays(
  months: Months,
  { month, days, sign }: { month: string; days: readonly number[]; sign: 1 | -1 },
): void {
  const sum = months.get(month);
  if (!sum) {
    months.set(month, sign === 1 ? [...days] : days.map((n) => -n));
    return;
  }
  for (let at = 0; at < days.length; at += 1) addAt(sum, at, (days[at] ?? 0) * sign);
}

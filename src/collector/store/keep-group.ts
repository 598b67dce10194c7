import type { Incoming, Verdict } from './incoming.js';
import { keep } from './keep.js';
import type { CaseWork } from './open-cases.js';
import type { Database } from './tables.js';

/** How often a transaction is tried that the database itself asks to try again. */
const tries = 5;

/**
 * Keeps a group of items. Should the database refuse the group for what one item holds, each is
 * tried by itself, so that no item ever stands in the way of the others; one that fails again is
 * `failed`. Throws when the database takes nothing at all.
 */
export async function keepGroup(
  db: Database,
  group: readonly Incoming[],
  work?: CaseWork,
): Promise<Verdict[]> {
  try {
    return await keepPatiently(db, group, work);
  } catch (error) {
    if (!isAboutContent(error)) throw error;
    return keepOneByOne(db, group, work);
  }
}

async function keepPatiently(db: Database, group: readonly Incoming[], work?: CaseWork): Promise<Verdict[]> {
  for (let left = tries; ; left -= 1) {
    try {
      return await keep(db, group, work);
    } catch (error) {
      if (left === 1 || !isAboutTiming(error)) throw error;
    }
  }
}

async function keepOneByOne(db: Database, group: readonly Incoming[], work?: CaseWork): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const item of group) {
    verdicts.push(
      await keepPatiently(db, [item], work).then(
        ([verdict = 'failed']) => verdict,
        (error: unknown): Verdict => {
          if (isAboutContent(error)) return 'failed';
          throw error;
        },
      ),
    );
  }
  return verdicts;
}

/** Two transactions met: PostgreSQL's serialization failure and deadlock. */
function isAboutTiming(error: unknown): boolean {
  return /^(40001|40P01)$/.test(codeOf(error));
}

/** The database works, and does not take what a row holds. */
function isAboutContent(error: unknown): boolean {
  return /^(2[23]...|54...|SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)\w*)$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

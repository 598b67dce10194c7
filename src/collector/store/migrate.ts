import { Migrator, type Migration } from 'kysely';
import { reasonOf, StartError } from '../start-error.js';
import { firstTables } from './migrations/0001-first-tables.js';
import { linksAndOrders } from './migrations/0002-links.js';
import { erasure } from './migrations/0003-erasure.js';
import { access } from './migrations/0004-access.js';
import { subjects } from './migrations/0006-subjects.js';
import { work } from './migrations/0005-work.js';
import { counts } from './migrations/0007-counts.js';
import { months } from './migrations/0008-months.js';
import { demo } from './migrations/0009-demo.js';
import { auditIds } from './migrations/0010-audit-ids.js';
import type { Database } from './tables.js';

/** Every migration in its order. A released one is never changed; a change is a new one. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-links': linksAndOrders,
  '0003-erasure': erasure,
  '0004-access': access,
  '0005-work': work,
  '0006-subjects': subjects,
  '0007-counts': counts,
  '0008-months': months,
  '0009-demo': demo,
  '0010-audit-ids': auditIds,
};

/**
 * Brings the tables up to date. Several collectors may start at once on PostgreSQL: one migrates,
 * the others wait. Throws a `StartError` when the tables were made by a newer version.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // They do not build on each other beyond the first: one that is added between others runs late.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  const unknown = await unknownMigrations(db);
  if (unknown.length > 0) {
    throw new StartError(
      `The database was made by a newer version of kundresa (it has ${unknown.join(', ')}): start that version or a later one.`,
      { cause: error },
    );
  }
  throw new StartError(`The tables of the database could not be brought up to date: ${reasonOf(error)}.`, {
    cause: error,
  });
}

async function unknownMigrations(db: Database): Promise<string[]> {
  const names = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
    .catch(() => []); // The table is missing, or the database is: the first error tells more.
  return names.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
}

import type { DatabasePlace } from '../collector/index.js';

/** Where the store of a command is. */
export function placeOf({ data }: { data: string }): DatabasePlace {
  return { dataFolder: data, databaseUrl: process.env['DATABASE_URL'] || undefined };
}

/** What the help of such a command ends with. */
export const databaseHelp =
  '\nFrom the environment alone:\n  DATABASE_URL  a PostgreSQL database instead of the embedded one';

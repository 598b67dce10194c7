import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import type { DatabasePlace } from '../../src/collector/store/database.js';
import { newFolder } from './new-folder.js';

/** A database engine that the same tests run on. */
export interface Engine {
  name: string;
  /** Why its tests are left out here; false when they run. */
  skip: string | false;
  /** An empty database, which goes away after the tests of the file. */
  empty(): Promise<DatabasePlace>;
}

const server = process.env['KUNDRESA_TEST_DATABASE_URL'];

/** Both engines. PostgreSQL is the one at KUNDRESA_TEST_DATABASE_URL, which may make databases. */
export const engines: readonly Engine[] = [
  {
    name: 'SQLite',
    skip: false,
    empty: async () => ({ dataFolder: newFolder() }),
  },
  {
    name: 'PostgreSQL',
    skip: server ? false : 'KUNDRESA_TEST_DATABASE_URL is not set',
    empty: async () => ({ dataFolder: '', databaseUrl: await emptyDatabase() }),
  },
];

const made: string[] = [];
after(async () => {
  for (const name of made) await onServer(`drop database if exists ${name} with (force)`);
});

async function emptyDatabase(): Promise<string> {
  const name = `kundresa_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  made.push(name);
  const url = new URL(server ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

import type Libsql from 'libsql';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reasonOf, StartError } from '../start-error.js';

/** Another collector runs on the folder. */
export class FolderTaken extends StartError {}

/**
 * Makes the data folder, readable by its owner only, and takes it for this process. The lock is the
 * operating system's own, on a small SQLite file beside the database, so that it is gone with the
 * process however it ends. Returns what lets go of it. Throws a `StartError` when the folder cannot
 * be written to or another collector has it.
 */
export function claimFolder(dataFolder: string, Connection: typeof Libsql): () => void {
  makeFolder(dataFolder);
  const lock = openLock(dataFolder, Connection);
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? taken(dataFolder, error) : unwritable(dataFolder, error);
  }
  return () => lock.close();
}

function makeFolder(dataFolder: string): void {
  try {
    makeWithParents(resolve(dataFolder));
  } catch (error) {
    throw new StartError(
      `The data folder ${dataFolder} cannot be made: ${reasonOf(error)}. Name another with --data.`,
      { cause: error },
    );
  }
  try {
    accessSync(dataFolder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(dataFolder, error);
  }
}

/** Not by mkdir's own `recursive`, which never ends where a file system refuses folders, as /proc does. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    return;
  }
  const parent = dirname(folder);
  if (parent !== folder) makeWithParents(parent);
  mkdirSync(folder, { mode: 0o700 });
}

function openLock(dataFolder: string, Connection: typeof Libsql): Libsql.Database {
  try {
    return new Connection(join(dataFolder, 'kundresa.lock'), { timeout: 0 });
  } catch (error) {
    throw unwritable(dataFolder, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function taken(dataFolder: string, cause: unknown): FolderTaken {
  return new FolderTaken(
    `Another collector uses the data folder ${dataFolder}: stop it, or give this one a folder of its own with --data.`,
    { cause },
  );
}

function unwritable(dataFolder: string, cause: unknown): StartError {
  return new StartError(
    `The data folder ${dataFolder} cannot be written to: ${reasonOf(cause)}. Give the user who runs kundresa the right to write there, or name another folder with --data.`,
    { cause },
  );
}

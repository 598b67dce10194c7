import { reasonOf, StartError } from '../start-error.js';
import { FolderTaken } from './data-folder.js';
import { openDatabase, type DatabasePlace } from './database.js';
import { openSqliteBeside } from './sqlite.js';
import { createStore, type Store } from './response-store.js';

/**
 * Opens a store for a command that changes something, also while a collector runs. Rejects with a
 * `StartError` that says what to mend.
 */
export async function openForWork(place: DatabasePlace): Promise<Store> {
  try {
    return createStore(await openDatabase(place));
  } catch (error) {
    if (!(error instanceof FolderTaken)) throw error;
    return beside(place);
  }
}

/** The collector that runs has brought the tables up to date, if it is as new as this command. */
async function beside({ dataFolder }: DatabasePlace): Promise<Store> {
  const opened = await openSqliteBeside(dataFolder);
  try {
    await opened.db.selectFrom('secrets').select('name').limit(1).execute();
    return createStore(opened);
  } catch (error) {
    await opened.close();
    throw new StartError(
      `The collector that runs on ${dataFolder} is older than this command: start it again (${reasonOf(error)}).`,
      { cause: error },
    );
  }
}

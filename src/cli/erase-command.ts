import { Command } from 'commander';
import { openForWork } from '../collector/index.js';
import { selectionOf, withSelection, type SelectionOptions } from './selection-options.js';
import { dataOption } from './serve-command.js';
import { noteDown } from './note-down.js';
import { databaseHelp, placeOf } from './store-place.js';

/** `kundresa erase`: erases somebody's responses for good, also while a collector runs. */
export function eraseCommand(): Command {
  return withSelection(new Command('erase'))
    .description('Erase responses for good, and all that was made of them.')
    .addOption(dataOption())
    .addHelpText('after', databaseHelp)
    .action(eraseThem);
}

async function eraseThem({ data, ...options }: SelectionOptions & { data: string }): Promise<void> {
  const selection = selectionOf(options);
  const store = await openForWork(placeOf({ data }));
  try {
    const erased = await store.erase(selection);
    await noteDown(store, 'responses.erase', { erased });
    console.log(`erased ${erased}`);
  } finally {
    await store.close();
  }
}

import { Command } from 'commander';
import { openForWork } from '../collector/index.js';
import { selectionOf, withSelection, type SelectionOptions } from './selection-options.js';
import { dataOption } from './serve-command.js';
import { noteDown } from './note-down.js';
import { databaseHelp, placeOf } from './store-place.js';

/** `kundresa subject`: writes everything that is kept about somebody, as JSON. */
export function subjectCommand(): Command {
  return withSelection(new Command('subject'))
    .description('Write everything that is kept about a person, as JSON, for a request of access.')
    .addOption(dataOption())
    .addHelpText('after', databaseHelp)
    .action(writeOut);
}

async function writeOut({ data, ...options }: SelectionOptions & { data: string }): Promise<void> {
  const selection = selectionOf(options);
  const store = await openForWork(placeOf({ data }));
  try {
    await noteDown(store, 'subject.read', {});
    console.log(JSON.stringify(await store.subject(selection), null, 2));
  } finally {
    await store.close();
  }
}

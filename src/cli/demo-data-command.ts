import { Command, Option } from 'commander';
import { demoDays, loadDemoData, openForWork } from '../collector/index.js';
import { noteDown } from './note-down.js';
import { dataOption } from './serve-command.js';
import { databaseHelp, placeOf } from './store-place.js';

/** `kundresa demo-data`: loads a made-up shop to try the board with, or removes it. */
export function demoDataCommand(): Command {
  return new Command('demo-data')
    .description('Load a year of a made-up shop, to try the board with.')
    .addOption(new Option('--remove', 'remove it again, and nothing else'))
    .addOption(dataOption())
    .addHelpText('after', databaseHelp)
    .action(loadOrRemove);
}

async function loadOrRemove({ data, remove = false }: { data: string; remove?: boolean }): Promise<void> {
  const store = await openForWork(placeOf({ data }));
  try {
    const count = remove
      ? await store.demo.remove()
      : await loadDemoData(store, new Date(), { onDay: told() });
    await noteDown(store, remove ? 'demo.remove' : 'demo.load', { responses: count });
    console.log(`${remove ? 'removed' : 'stored'} ${count} responses of the site demo`);
  } finally {
    await store.close();
  }
}

/** Tells every tenth of the way how far it is. */
function told(): (days: number) => void {
  let last = 0;
  return (days) => {
    const tenths = Math.floor((10 * days) / demoDays);
    if (tenths > last && tenths < 10) console.log(`${tenths * 10} %`);
    last = tenths;
  };
}

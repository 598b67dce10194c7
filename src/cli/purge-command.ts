import { Command, Option } from 'commander';
import {
  openForWork,
  readRetention,
  retentionKinds,
  StartError,
  type RetentionRules,
} from '../collector/index.js';
import { dataOption } from './serve-command.js';
import { retentionOption } from './retention-option.js';
import { noteDown } from './note-down.js';
import { databaseHelp, placeOf } from './store-place.js';

interface PurgeOptions {
  data: string;
  retention?: string;
  dryRun?: boolean;
}

/** `kundresa purge`: erases what is older than the retention rules allow. */
export function purgeCommand(): Command {
  return new Command('purge')
    .description('Erase what is older than the retention rules allow.')
    .addOption(retentionOption())
    .addOption(new Option('--dry-run', 'only say how much that would be'))
    .addOption(dataOption())
    .addHelpText('after', `${databaseHelp}\n\nRules, with days (d), weeks (w) or years (y):\n${kinds()}`)
    .action(purgeAll);
}

function kinds(): string {
  return Object.entries(retentionKinds)
    .map(([kind, what]) => `  ${kind.padEnd(10)} ${what}`)
    .join('\n');
}

async function purgeAll({ data, retention = '', dryRun = false }: PurgeOptions): Promise<void> {
  const rules = rulesIn(retention);
  const store = await openForWork(placeOf({ data }));
  try {
    const purged = await store.purge(rules, { dryRun });
    if (!dryRun) await noteDown(store, 'responses.purge', purged);
    for (const [kind, count] of Object.entries(purged))
      console.log(`${kind.padEnd(10)} ${count}${dryRun ? ' would go' : ''}`);
  } finally {
    await store.close();
  }
}

function rulesIn(written: string): RetentionRules {
  const rules = readRetention(written);
  if (Object.keys(rules).length > 0) return rules;
  throw new StartError('There are no retention rules: give some with --retention or KUNDRESA_RETENTION.');
}

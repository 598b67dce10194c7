import { Command, Option } from 'commander';
import { isRole, openForWork, roles, StartError, type Store } from '../collector/index.js';
import { dataOption } from './serve-command.js';
import { noteDown } from './note-down.js';
import { databaseHelp, placeOf } from './store-place.js';

/** `kundresa token`: makes, lists and revokes the tokens by which people and programs read and act. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('Make, list and revoke tokens for those who read and act.')
    .addCommand(create())
    .addCommand(list())
    .addCommand(revoke());
}

function create(): Command {
  return new Command('create')
    .description('Make a token and print it, this once.')
    .addOption(
      new Option('--name <name>', 'whose it is, for the list and the audit log').makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--role <role>',
        'reader: reads; worker: also works on cases and comments; admin: everything',
      )
        .choices(roles)
        .default('reader'),
    )
    .addOption(dataOption())
    .addHelpText('after', databaseHelp)
    .action(async ({ name, role, data }: { name: string; role: string; data: string }) => {
      if (!isRole(role) || name.trim() === '' || name.length > 100)
        throw new StartError('--name: give a name of 1 to 100 characters.');
      await withStore(data, async (store) => {
        const { id, secret } = await store.tokens.create({ name: name.trim(), role });
        await noteDown(store, 'token.create', { id, name: name.trim(), role });
        console.log(secret);
      });
    });
}

function list(): Command {
  return new Command('list')
    .description('List all tokens, without their secrets.')
    .addOption(dataOption())
    .action(({ data }: { data: string }) =>
      withStore(data, async (store) => {
        for (const { id, name, role, createdAt, revokedAt } of await store.tokens.list())
          console.log([id, role.padEnd(6), createdAt, revokedAt ? 'revoked' : 'in use ', name].join('  '));
      }),
    );
}

function revoke(): Command {
  return new Command('revoke')
    .description('Revoke a token, with every session that it opened.')
    .argument('<name>', 'its name or id')
    .addOption(dataOption())
    .action((name: string, { data }: { data: string }) =>
      withStore(data, async (store) => {
        const revoked = await store.tokens.revoke(name);
        if (revoked === 0) throw new StartError(`There is no token ${name} in use: see kundresa token list.`);
        await noteDown(store, 'token.revoke', { name, revoked });
        console.log(`revoked ${revoked}`);
      }),
    );
}

async function withStore(data: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openForWork(placeOf({ data }));
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

import { Command, Option } from 'commander';
import { once } from 'node:events';
import { exportedLine, openForReading } from '../collector/index.js';
import { dataOption } from './serve-command.js';

/** `kundresa export`: writes every response as JSON Lines, also while a collector runs. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write every response to the standard output, as JSON Lines.')
    .addOption(new Option('--raw', 'everything as it was sent, without masks'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nFrom the environment alone:\n  DATABASE_URL  a PostgreSQL database instead of the embedded one',
    )
    .action(writeOut);
}

async function writeOut({ data, raw = false }: { data: string; raw?: boolean }): Promise<void> {
  const store = await openForReading({
    dataFolder: data,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
  });
  try {
    for await (const page of store.pages()) {
      const more = process.stdout.write(page.map((row) => exportedLine(row, { raw })).join(''));
      if (!more) await once(process.stdout, 'drain');
    }
  } finally {
    await store.close();
  }
}

import { Command } from 'commander';
import { createRequire } from 'node:module';
import { serveCommand } from './serve-command.js';

/** The command line: `kundresa serve`, `kundresa export`. */
export function makeProgram(): Command {
  return new Command('kundresa')
    .description('The collector of Kundresa: keeps what customers answer, and shows the journey.')
    .version(version(), '-V, --version')
    .addCommand(serveCommand());
}

/** From the package's own file, two folders up both in the sources and as built. */
function version(): string {
  const { version: found } = createRequire(import.meta.url)('kundresa/package.json') as { version: string };
  return found;
}

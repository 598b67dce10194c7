import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { checkCommand } from './check-command.js';
import { conformCommand } from './conform-command.js';
import { demoDataCommand } from './demo-data-command.js';
import { eraseCommand } from './erase-command.js';
import { exportCommand } from './export-command.js';
import { linksCommand } from './links-command.js';
import { purgeCommand } from './purge-command.js';
import { serveCommand } from './serve-command.js';
import { subjectCommand } from './subject-command.js';
import { tokenCommand } from './token-command.js';

/** The command line: `kundresa serve` and what works on the same store. */
export function makeProgram(): Command {
  return new Command('kundresa')
    .description('The collector of Kundresa: keeps what customers answer, and shows their journey.')
    .version(version(), '-V, --version')
    .showHelpAfterError('Run it with --help to see what there is.')
    .addCommand(serveCommand())
    .addCommand(linksCommand())
    .addCommand(checkCommand())
    .addCommand(exportCommand())
    .addCommand(subjectCommand())
    .addCommand(eraseCommand())
    .addCommand(purgeCommand())
    .addCommand(tokenCommand())
    .addCommand(demoDataCommand())
    .addCommand(conformCommand());
}

/** From the package's own file: two folders up from the sources, three from what is built. */
function version(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const found: { name?: string; version?: string } = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8'),
      );
      if (found.name === 'kundresa' && found.version) return found.version;
    } catch {
      // Not this one.
    }
  }
  return 'unknown';
}

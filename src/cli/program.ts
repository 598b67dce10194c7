import { Command } from 'commander';
import { ownVersion } from '../collector/own-version.js';
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
    .version(ownVersion(), '-V, --version')
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

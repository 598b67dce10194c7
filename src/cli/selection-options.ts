import { Option, type Command } from 'commander';
import { contactLeast, StartError, type Selection } from '../collector/index.js';

/** What the options of a selection hold. */
export interface SelectionOptions {
  id?: string[];
  order?: string;
  receipt?: string;
  contact?: string;
  onlySite?: string;
}

/** Adds the options that say whose responses are meant. */
export function withSelection(command: Command): Command {
  return command
    .addOption(new Option('--id <id...>', 'ids of responses'))
    .addOption(new Option('--order <id>', 'responses about this order'))
    .addOption(new Option('--receipt <code>', 'the response with this receipt'))
    .addOption(
      new Option('--contact <words>', 'responses that hold this e-mail address, phone number or name'),
    )
    .addOption(new Option('--only-site <site>', 'only responses of this site'));
}

/** The selection that the options make. Throws a `StartError` when they name nobody. */
export function selectionOf({ id, order, receipt, contact, onlySite }: SelectionOptions): Selection {
  if (contact !== undefined && contact.trim().length < contactLeast)
    throw new StartError(`--contact is too short: give at least ${contactLeast} characters.`);
  if ([id, order, receipt, contact].every((each) => each === undefined || each.length === 0))
    throw new StartError('Whose responses? Name them with --id, --order, --receipt or --contact.');
  return { ids: id, order, receipt, contact, site: onlySite };
}

import { Option } from 'commander';

/** Where the operator's own surveys are, for every command that asks them. */
export function surveysOption(): Option {
  return new Option('--surveys <folder>', 'folder of your own surveys, a JSON file each').env(
    'KUNDRESA_SURVEYS',
  );
}

import { Option } from 'commander';

/** The rules, for the commands that keep them. */
export function retentionOption(): Option {
  return new Option('--retention <rules>', 'how long what is kept, such as text=365d,contact=90d').env(
    'KUNDRESA_RETENTION',
  );
}

import { Command, Option } from 'commander';
import {
  readKeyRing,
  readRetention,
  readRules,
  runCollector,
  type RunningCollector,
} from '../collector/index.js';
import { defaultJourney } from '../journey/index.js';
import { journeyFrom } from './journey-from.js';
import { jsonFrom } from './json-from.js';
import { hideUnder, itemsPerMinute, origins, port, timeZone, webAddress } from './option-values.js';
import { retentionOption } from './retention-option.js';
import { surveysOption } from './surveys-option.js';
import { stopOnSignal } from './stop-on-signal.js';

interface ServeOptions {
  port: number;
  host: string;
  data: string;
  site?: string;
  origins: '*' | string[];
  journey?: string;
  privacyUrl?: string;
  itemsPerMinute: number;
  hideUnder: number;
  timeZone: string;
  retention?: string;
  surveys?: string;
  rules?: string;
}

/** `kundresa serve`: runs the collector until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the collector.')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one')
        .env('PORT')
        .default(8787)
        .argParser(port),
    )
    .addOption(
      new Option('--host <address>', 'address to listen on; 0.0.0.0 for all')
        .env('HOST')
        .default('127.0.0.1'),
    )
    .addOption(dataOption())
    .addOption(new Option('--site <folder>', 'folder of pages to serve at /'))
    .addOption(
      new Option('--origins <list>', 'origins whose pages may send answers, with commas between; * for all')
        .env('KUNDRESA_ORIGINS')
        .default('*')
        .argParser(origins),
    )
    .addOption(
      new Option('--journey <file>', 'journey file with stages and touchpoints of your own').env(
        'KUNDRESA_JOURNEY',
      ),
    )
    .addOption(
      new Option('--privacy-url <address>', 'privacy notice; without it hosted pages ask for no contact')
        .env('KUNDRESA_PRIVACY_URL')
        .argParser(webAddress),
    )
    .addOption(
      new Option('--items-per-minute <number>', 'how much one address may send; 0 for no limit')
        .env('KUNDRESA_ITEMS_PER_MINUTE')
        .default(600)
        .argParser(itemsPerMinute),
    )
    .addOption(surveysOption())
    .addOption(
      new Option('--hide-under <number>', 'responses that a group must have to be shown on the board')
        .env('KUNDRESA_HIDE_UNDER')
        .default(5)
        .argParser(hideUnder),
    )
    .addOption(
      new Option('--time-zone <name>', 'time zone of the days on the board, such as Europe/Stockholm')
        .env('KUNDRESA_TIME_ZONE')
        .default('UTC')
        .argParser(timeZone),
    )
    .addOption(
      new Option('--rules <file>', 'which responses make a case, and who hears of it').env('KUNDRESA_RULES'),
    )
    .addOption(retentionOption())
    .addHelpText('after', fromEnvironment)
    .action(serve);
}

/** Where the embedded database is, for every command that needs it. */
export function dataOption(): Option {
  return new Option('--data <folder>', 'folder of the embedded database')
    .env('KUNDRESA_DATA')
    .default('.kundresa');
}

const fromEnvironment = `
From the environment alone:
  DATABASE_URL          a PostgreSQL database instead of the embedded one
  KUNDRESA_TOKEN        a token of the role admin; see kundresa token
  KUNDRESA_LINK_KEYS    keys of signed links, as id:secret,id:secret; the first signs
  KUNDRESA_ORDER_KEYS   keys of signed orders, the same, or id:ed25519:<public key>
  KUNDRESA_TRUST_PROXY  1 behind a proxy that sets X-Forwarded-For`;

async function serve({
  data,
  journey: file,
  rules,
  surveys,
  retention = '',
  ...options
}: ServeOptions): Promise<void> {
  const token = process.env['KUNDRESA_TOKEN'] || undefined;
  const journey = file === undefined ? defaultJourney : await journeyFrom(file);
  const collector = await runCollector({
    ...options,
    dataFolder: data,
    surveysFolder: surveys,
    keys: readKeyRing({
      links: process.env['KUNDRESA_LINK_KEYS'] ?? '',
      orders: process.env['KUNDRESA_ORDER_KEYS'] ?? '',
    }),
    retention: readRetention(retention),
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    token,
    trustProxy: process.env['KUNDRESA_TRUST_PROXY'] === '1',
    journey,
    ...(rules === undefined ? {} : { rules: readRules(await jsonFrom(rules, 'rules file'), rules, journey) }),
  });
  stopOnSignal(collector);
  if (!collector.loopback) console.error(advice(token !== undefined));
  announce(collector, options.site !== undefined);
}

function announce({ address }: RunningCollector, demo: boolean): void {
  if (demo) console.log(`demo       ${address}/`);
  console.log(`board      ${address}/board`);
  console.log(`responses  ${address}/responses`);
}

function advice(hasToken: boolean): string {
  const reading = hasToken
    ? 'Reading needs a token.'
    : 'Reading is off until somebody has a token: make one with "kundresa token create".';
  return `Other machines can reach this collector. ${reading} Put a proxy with TLS in front: see docs/deploy.md.`;
}

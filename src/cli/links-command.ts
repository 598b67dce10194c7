import { Command, Option } from 'commander';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  linksAsked,
  makeLinks,
  messageFor,
  readKeyRing,
  readSurveys,
  reasonOf,
  StartError,
  type KeyRing,
  type MadeLink,
  type OwnSurveys,
  type Recipient,
} from '../collector/index.js';
import { csvLine, readCsv } from './csv.js';
import { webAddress } from './option-values.js';
import { surveysOption } from './surveys-option.js';

interface LinksOptions {
  survey: string;
  recipients: string;
  address: string;
  column?: string;
  stage?: string;
  touchpoint?: string;
  site?: string;
  lang?: string;
  brand?: string;
  channel: string;
  expires: string;
  placeholder: string;
  out?: string;
  surveys?: string;
}

/** `kundresa links`: signed links for mails and SMS, a link a recipient. */
export function linksCommand(): Command {
  return new Command('links')
    .description('Make signed links for mails and SMS, as CSV: one for each recipient.')
    .requiredOption('--survey <id>', 'survey to ask')
    .requiredOption('--recipients <file>', 'CSV file with a line for each recipient and a heading')
    .addOption(
      new Option('--address <address>', 'where customers reach the collector, as https://survey.example')
        .env('KUNDRESA_ADDRESS')
        .argParser(webAddress)
        .makeOptionMandatory(),
    )
    .option('--column <name>', 'column that says who it is; default: recipient, id, or the first')
    .option('--stage <id>', 'stage that the answers are about')
    .option('--touchpoint <id>', 'touchpoint that the answers are about')
    .option('--site <name>', 'site that the answers belong to')
    .option('--lang <tag>', 'language; a column lang goes before it')
    .option('--brand <name>', 'name of the company, for the wording')
    .addOption(new Option('--channel <name>', 'how they are sent').choices(['email', 'sms']).default('email'))
    .option('--expires <day>', 'last day, as 2026-12-31, or a number of days', '60')
    .option('--placeholder <text>', 'what stands for the link in the messages', '{link}')
    .option('--out <folder>', 'write links.csv, and the messages to send them in, there')
    .addOption(surveysOption())
    .addHelpText(
      'after',
      '\nFrom the environment alone:\n  KUNDRESA_LINK_KEYS  keys that sign, as id:secret,id:secret; the first signs',
    )
    .action(write);
}

async function write(options: LinksOptions): Promise<void> {
  const keys = readKeyRing({ links: process.env['KUNDRESA_LINK_KEYS'] ?? '' });
  if (keys.links.length === 0) {
    throw new StartError(
      'Links are signed, and nobody can tell who gets one: set KUNDRESA_LINK_KEYS to id:secret, as the collector has it. Make a secret with: openssl rand -hex 32',
    );
  }
  const recipients = await recipientsIn(options);
  const own = await ownSurveys(options.surveys);
  const links = linksFor(recipients, { options, keys });
  const csv = csvOf(links);
  const messages = await messagesFor(links, { options, own });
  if (options.out === undefined) process.stdout.write(csv);
  else await writeFolder(options.out, new Map([['links.csv', csv], ...messages]));
}

async function recipientsIn({ recipients: file, column }: LinksOptions): Promise<Recipient[]> {
  const [head = [], ...rows] = await rowsIn(file);
  const names = head.map((name) => name.toLowerCase());
  const wanted = column === undefined ? ['recipient', 'id'] : [column.toLowerCase()];
  const found = names.findIndex((name) => wanted.includes(name));
  if (found < 0 && column !== undefined) {
    throw new StartError(`${file} has no column "${column}". It has: ${head.join(', ')}.`);
  }
  const at = Math.max(found, 0);
  const lang = names.indexOf('lang');
  const recipients = rows.map((row) => ({ recipient: row[at] ?? '', lang: row[lang] || undefined }));
  const empty = recipients.findIndex(({ recipient }) => recipient === '');
  if (empty >= 0) throw new StartError(`${file}: line ${empty + 2} says of nobody who it is.`);
  if (recipients.length === 0)
    throw new StartError(`${file} has no recipients: write a heading, and a line for each.`);
  return recipients;
}

async function rowsIn(file: string): Promise<string[][]> {
  try {
    return readCsv(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartError(`The file ${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

async function ownSurveys(folder: string | undefined): Promise<OwnSurveys> {
  if (folder === undefined) return {};
  const { surveys, problems } = await readSurveys(folder);
  for (const problem of problems) console.error(problem);
  return surveys;
}

function linksFor(
  recipients: readonly Recipient[],
  { options, keys }: { options: LinksOptions; keys: KeyRing },
): MadeLink[] {
  const address = options.address.replace(/\/+$/, '');
  return makeLinks(recipients, { says: saysOf(options), address, keys: keys.links });
}

function saysOf(options: LinksOptions) {
  try {
    return linksAsked(options, new Date());
  } catch (error) {
    throw new StartError(`--${reasonOf(error)}`, { cause: error });
  }
}

function csvOf(links: readonly MadeLink[]): string {
  const rows = links.map(({ recipient, link, response }) => csvLine([recipient, link, response]));
  return csvLine(['recipient', 'link', 'response']) + rows.join('');
}

/** The messages by their file names, one set for each language that is sent. */
async function messagesFor(
  links: readonly MadeLink[],
  { options, own }: { options: LinksOptions; own: OwnSurveys },
): Promise<[string, string][]> {
  const { survey, brand, placeholder } = options;
  const files: [string, string][] = [];
  for (const lang of new Set(links.map((link) => link.lang))) {
    const message = await messageFor(survey, { lang, own, brand, placeholder });
    const name = (extension: string): string => `message${lang === '' ? '' : `.${lang}`}.${extension}`;
    if (message) {
      files.push([name('html'), message.html], [name('txt'), message.text], [name('sms.txt'), message.sms]);
    }
  }
  return files;
}

async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  } catch (error) {
    throw new StartError(`The folder ${folder} cannot be written to: ${reasonOf(error)}.`, { cause: error });
  }
}

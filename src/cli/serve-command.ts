import { Command, InvalidArgumentError, Option } from 'commander';
import { runCollector, type RunningCollector } from '../collector/index.js';

interface ServeOptions {
  port: number;
  host: string;
  data: string;
  site?: string;
  origins: '*' | string[];
  journey?: string;
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
    .addOption(new Option('--host <address>', 'address to listen on').env('HOST').default('127.0.0.1'))
    .addOption(
      new Option('--data <folder>', 'folder of the embedded database')
        .env('KUNDRESA_DATA')
        .default('.kundresa'),
    )
    .addOption(new Option('--site <folder>', 'folder of pages to serve at /'))
    .addOption(
      new Option('--origins <list>', 'origins whose pages may send answers, with commas between; * for all')
        .env('KUNDRESA_ORIGINS')
        .default('*')
        .argParser(origins),
    )
    .addOption(
      new Option('--journey <file>', 'journey file with own stages and touchpoints').env('KUNDRESA_JOURNEY'),
    )
    .action(serve);
}

async function serve({ data, origins: allowed, ...options }: ServeOptions): Promise<void> {
  const collector = await runCollector({
    ...options,
    dataFolder: data,
    origins: allowed,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    token: process.env['KUNDRESA_TOKEN'] || undefined,
    trustProxy: process.env['KUNDRESA_TRUST_PROXY'] === '1',
  });
  stopOnSignal(collector);
  announce(collector, options);
}

function announce({ address }: RunningCollector, { site }: { site?: string }): void {
  if (site !== undefined) console.log(`demo       ${address}/`);
  console.log(`board      ${address}/board`);
  console.log(`responses  ${address}/responses`);
}

function stopOnSignal(collector: RunningCollector): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void collector.stop().finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function origins(text: string): '*' | string[] {
  const list = text
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  return list.includes('*') ? '*' : list.map(originOf);
}

function originOf(text: string): string {
  if (text === 'null') return text;
  if (URL.canParse(text) && new URL(text).origin !== 'null') return new URL(text).origin;
  throw new InvalidArgumentError(`"${text}" is no origin: write it like https://shop.example.`);
}

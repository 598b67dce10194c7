import { Command, InvalidArgumentError, Option } from 'commander';
import { conform, type Finding } from '../conform/index.js';
import { findingInLines, sumInLines } from './finding-lines.js';
import { webAddress } from './option-values.js';

interface ConformCommandOptions {
  header: Readonly<Record<string, string>>;
  origin: string;
  timeout: number;
  strict?: true;
  json?: true;
}

/** `kundresa conform`: runs the wire contract against any endpoint. */
export function conformCommand(): Command {
  return new Command('conform')
    .description('Run the wire contract against an endpoint, and say what to mend.')
    .argument('<url>', 'where it takes posts, like https://shop.example/answers', webAddress)
    .addOption(
      new Option(
        '--header <line>',
        'header of every request, like "authorization: Bearer …"; may be repeated',
      )
        .default({}, 'none')
        .argParser(header),
    )
    .addOption(
      new Option('--origin <origin>', 'origin of a page that may post')
        .default('https://shop.example')
        .argParser((text) => new URL(webAddress(text)).origin),
    )
    .addOption(
      new Option('--timeout <seconds>', 'how long an answer may take').default(15).argParser(seconds),
    )
    .addOption(new Option('--strict', 'end with 1 when only something recommended failed, too'))
    .addOption(new Option('--json', 'one JSON object a line instead of words'))
    .addHelpText(
      'after',
      '\nIt posts about 150 items of the survey "conform", marked as trials (test: true).\nIt ends with 0 when all that is required holds, else with 1.',
    )
    .action(run);
}

async function run(url: string, { header: headers, origin, timeout, strict, json }: ConformCommandOptions) {
  const findings: Finding[] = [];
  for await (const finding of conform(new URL(url), { headers, origin, timeout: timeout * 1000 })) {
    findings.push(finding);
    console.log(json ? JSON.stringify(finding) : findingInLines(finding));
  }
  if (!json) console.log(sumInLines(findings));
  const counted = findings.filter(({ level }) => strict || level === 'required');
  if (counted.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
}

function header(line: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(\S.*)$/.exec(line.trim()) ?? [];
  if (name && value) return { ...before, [name.toLowerCase()]: value };
  throw new InvalidArgumentError('Write it like "authorization: Bearer …".');
}

function seconds(text: string): number {
  const number = Number(text);
  if (number > 0 && number <= 600) return number;
  throw new InvalidArgumentError('It is a number of seconds, at most 600.');
}

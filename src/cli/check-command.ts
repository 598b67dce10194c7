import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { reasonOf } from '../collector/index.js';
import { adviceOn } from '../survey/advice-on.js';
import { explainDefinition } from '../survey/explain-definition.js';
import { readDefinition } from '../survey/read-definition.js';
import { jsonBreak } from './json-break.js';

/** `kundresa check`: says what is wrong with survey definitions, for editors and for CI. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check survey definitions. Ends with 1 when one of them is wrong.')
    .argument('<files...>', 'files of JSON, one survey each; - for the standard input')
    .addHelpText(
      'after',
      '\nWrites a line for each problem: file: place: what is wrong and how to mend it.\nA line with "warning:" is advice and does not fail.',
    )
    .action(check);
}

async function check(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { problems, advice } = await judged(file);
    for (const line of advice) process.stdout.write(`${file}: warning: ${visible(line)}\n`);
    for (const line of problems) process.stderr.write(`${file}: ${visible(line)}\n`);
    if (problems.length > 0) process.exitCode = 1;
    else process.stdout.write(`${file}: good\n`);
  }
}

interface Judged {
  readonly problems: readonly string[];
  readonly advice: readonly string[];
}

async function judged(file: string): Promise<Judged> {
  let json: string;
  try {
    json = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    return { problems: [`cannot be read: ${reasonOf(error)}.`], advice: [] };
  }
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    const { line, column } = jsonBreak(json);
    return { problems: [`is not JSON: it breaks at line ${line}, column ${column}.`], advice: [] };
  }
  const definition = readDefinition(value);
  return { problems: explainDefinition(value), advice: definition ? adviceOn(definition) : [] };
}

/** What a definition says, without what would steer the terminal or turn the line around. */
function visible(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

import { resolveStage, resolveTouchpoint, type Journey } from '../journey/index.js';
import { problems } from '../wire/schema.js';
import { rulesFile, type CaseRule, type RulesFile } from '../wire/work-schema.js';
import { StartError } from './start-error.js';

/**
 * Reads the rules of a file that was parsed. Throws a `StartError` that says what is wrong and where: a
 * rule that never fits would be found out only when a customer waited in vain.
 */
export function readRules(value: unknown, file: string, journey: Journey): RulesFile {
  const parsed = rulesFile.safeParse(value);
  if (!parsed.success) throw new StartError(`The rules in ${file} have mistakes:\n${problems(parsed.error)}`);
  const wrong = parsed.data.rules.flatMap((rule, at, all) => {
    const twin = all.findIndex(({ id }) => id === rule.id) < at;
    return [
      ...(twin ? [`rules[${at}].id: "${rule.id}" is there twice.`] : []),
      ...mistakesIn(rule, journey).map((mistake) => `rules[${at}]${mistake}`),
    ];
  });
  for (const [at, { url, private: isPrivate }] of (parsed.data.webhooks ?? []).entries())
    if (!url.startsWith('https:') && !(isPrivate && url.startsWith('http:')))
      wrong.push(
        `webhooks[${at}].url: must begin with https, or say "private": true for http on your own network.`,
      );
  if (parsed.data.mails?.length && !parsed.data.smtp)
    wrong.push('smtp: say by which server mails go, like { "url": "smtps://…", "from": "…" }.');
  if (wrong.length > 0) throw new StartError(`The rules in ${file} have mistakes:\n${wrong.join('\n')}`);
  return parsed.data;
}

function mistakesIn(rule: CaseRule, journey: Journey): string[] {
  const { stage, touchpoint, atMost, atLeast, values } = rule;
  const mistakes: string[] = [];
  const names = [
    ['stage', stage && resolveStage(journey, stage), stage],
    ['touchpoint', touchpoint && resolveTouchpoint(journey, touchpoint), touchpoint],
  ] as const;
  for (const [name, found, written] of names) {
    if (!found || (found.known && found.id === written)) continue;
    const near = found.known ? found.id : found.nearest;
    mistakes.push(`.${name}: "${written}" is no id of the journey${near ? `: do you mean ${near}?` : '.'}`);
  }
  if (atMost === undefined && atLeast === undefined && !values)
    mistakes.push(': say which answers make a case, with atMost, atLeast or values.');
  return mistakes;
}

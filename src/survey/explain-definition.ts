import { brokenRules } from './broken-rules.js';
import { plainCopy } from './plain-copy.js';
import { surveySchema } from './schema.js';
import { tooMuch } from './too-much.js';
import { unreadable } from './unreadable.js';

/**
 * One line for each problem of a survey definition: where it is, what is wrong and how to mend it, such
 * as `pages[1].questions[0].title: is missing. It must be a text.` None when the definition is good;
 * after 20 it only counts the rest. Never throws. It weighs much: load it when `readDefinition` refuses.
 */
export function explainDefinition(value: unknown): readonly string[] {
  const lines = [...new Set(linesFor(value))];
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `… and ${rest} more.`] : lines;
}

const most = 20;

function linesFor(value: unknown): readonly string[] {
  try {
    const read = surveySchema.safeParse(value);
    if (read.success) return [];
    // Rules are not looked at by the schema while the shape is wrong; whoever mends wants to know them all.
    return [...read.error.issues.flatMap((issue) => explained(issue)), ...rulesBroken(value)];
  } catch (error) {
    return [line([], unreadable(error))];
  }
}

function rulesBroken(value: unknown): readonly string[] {
  try {
    const copy = plainCopy(value);
    return tooMuch(copy).length > 0 ? [] : brokenRules(copy).map(({ path, message }) => line(path, message));
  } catch {
    return []; // It is not even JSON, which was told.
  }
}

type Issue = NonNullable<ReturnType<typeof surveySchema.safeParse>['error']>['issues'][number];

/** A problem within one of several shapes is told for the shape that comes nearest. */
function explained(issue: Issue, above: readonly PropertyKey[] = []): readonly string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => line([...path, key], issue.message));
  if (issue.code === 'invalid_key') return issue.issues.flatMap(({ message }) => line(path, message));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [line(path, issue.message)];
  const nearest = issue.errors.toSorted((one, other) => distance(one) - distance(other))[0] ?? [];
  return distance(nearest) < far
    ? nearest.flatMap((inner) => explained(inner, path))
    : [line(path, issue.message)];
}

const far = 10;

/** How far a value is from a shape: another type altogether, fields that it has not, fields that are wrong. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, { code, path, ...issue }) => {
    if (code === 'invalid_type' && path.length === 0) return sum + far;
    if (code === 'unrecognized_keys' && 'keys' in issue) return sum + far;
    return sum + 1;
  }, 0);
}

function line(path: readonly PropertyKey[], message: string): string {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 64)}`))
    .join('')
    .replace(/^\./, '');
  return `${place.length > longest ? `${place.slice(0, longest)}…` : place || 'The definition'}: ${message}`;
}

/** Longest place that is told whole; what is nested deeper than this is told ahead of it. */
const longest = 200;

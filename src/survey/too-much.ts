import type { BrokenRule } from './broken-rules.js';
import * as most from './definition-limits.js';

/**
 * Lists of a definition that are too long, and too many questions or conditions in all. Looked for
 * ahead of everything else, so that no definition keeps whoever explains it busy. Takes any plain data.
 */
export function tooMuch(definition: unknown): readonly BrokenRule[] {
  const found: BrokenRule[] = [];
  const sum = { questions: 0, conditions: 0 };
  const look = (value: unknown, path: BrokenRule['path']): void => {
    if (Array.isArray(value)) return value.forEach((item, place) => look(item, [...path, place]));
    if (typeof value !== 'object' || value === null) return;
    for (const [field, part] of Object.entries(value)) {
      const length = Array.isArray(part) ? part.length : 0;
      const limit = longest.get(field) ?? Infinity;
      if (length > limit)
        found.push({ path: [...path, field], message: `has ${length} items. Have at most ${limit}.` });
      if (field === 'questions') sum.questions += length;
      if (/^(all|any)$/.test(field)) sum.conditions += length;
      if (/^(if|not)$/.test(field) && typeof part === 'object') sum.conditions++;
      look(part, [...path, field]);
    }
  };
  look(definition, []);
  if (found.length > 0) return found;
  for (const each of ['questions', 'conditions'] as const)
    if (sum[each] > most[each])
      found.push({
        path: ['pages'],
        message: `have ${sum[each]} ${each}. Have at most ${most[each]} in one survey.`,
      });
  return found;
}

/** How long a list may be, by the field that it stands in. */
const longest: ReadonlyMap<string, number> = new Map([
  ['pages', most.pages],
  ['questions', most.questions],
  ['variants', most.variants],
  ...['options', 'items'].map((field) => [field, most.options] as const),
  ...['next', 'wordings', 'pictures', 'all', 'any'].map((field) => [field, most.rules] as const),
]);

import { holds } from './condition.js';
import type { Condition, Page, Question, SurveyDefinition } from './types.js';
import { valuesOf } from './values-of.js';

/**
 * The places of the pages that some answers lead to. Where the rules of a page look at one of its own
 * questions alone, each of its values is tried; else every rule is taken for one that may hold.
 */
export function reachablePages({ pages }: SurveyDefinition): ReadonlySet<number> {
  const reached = new Set([0]);
  pages.forEach((page, here) => {
    if (!reached.has(here)) return;
    for (const to of leadsTo(page)) {
      const place = to === undefined ? here + 1 : pages.findIndex(({ id }) => id === to);
      if (place >= 0 && place < pages.length) reached.add(place);
    }
  });
  return reached;
}

/** Ids of pages, `end`, and undefined for the next page. */
function leadsTo({ questions, next = [] }: Page): readonly (string | undefined)[] {
  const about = new Set(next.flatMap((rule) => questionsIn(rule.if)));
  const [only] = about;
  const question = about.size === 1 ? questions.find(({ id }) => id === only) : undefined;
  const answers = question && answersTo(question);
  if (!question || !answers) return [...next.map(({ to }) => to), undefined];
  return answers.map((value) => {
    const given = value === undefined ? {} : { [question.id]: { value } };
    return next.find((rule) => holds(rule.if, { questions, answers: given }))?.to;
  });
}

/** Every answer that may be given, undefined for none; undefined where they cannot be tried. */
function answersTo(question: Question): readonly (string | number | boolean | undefined)[] | undefined {
  if (['choices', 'rank', 'matrix'].includes(question.kind)) return undefined;
  const skipped = question.required && !question.decline ? [] : [undefined];
  const values = valuesOf(question);
  return values && [...values, ...skipped];
}

/** Ids of the questions that a condition looks at; an empty one stands for what the page's author says. */
function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'context' in condition ? [''] : [condition.question];
}

import { holds, type Known } from './condition.js';
import { knownSoFar, type SurveyState } from './flow.js';
import type { Condition, Page, SurveyDefinition } from './types.js';

/** How far a visitor has come: page `n` of `of`. */
export interface Steps {
  readonly n: number;
  readonly of: number;
}

/**
 * How far a visitor has come, where a survey has more than two pages; undefined where it has fewer,
 * and at its end. `of` counts the longest way that is still open: what was answered on pages that lie
 * behind is decided, anything else may turn out either way. So the number falls when a branch skips
 * pages, and never grows while the visitor goes on.
 */
export function stepsSoFar(definition: SurveyDefinition, state: SurveyState): Steps | undefined {
  const { pages } = definition;
  const n = state.path.length;
  const here = state.path[n - 1] ?? 0;
  const asking = pages.filter(({ questions }) => questions.length > 0);
  if (asking.length <= 2 || here >= pages.length) return undefined;
  return { n, of: n - 1 + longestFrom(here, definition, state) };
}

/** The most pages that may be seen from a place on, itself included. */
function longestFrom(here: number, definition: SurveyDefinition, state: SurveyState): number {
  const { pages } = definition;
  const open = new Set(pages.slice(here).flatMap(({ questions }) => questions.map(({ id }) => id)));
  const known = { ...knownSoFar(definition, state), open };
  const most: number[] = [];
  for (let place = pages.length - 1; place >= here; place--) {
    const ways = waysFrom(place, pages, known).map((to) => most[to] ?? 0);
    most[place] = (pages[place]?.questions.length ? 1 : 0) + Math.max(...ways);
  }
  return most[here] ?? 1;
}

interface KnownHere extends Known {
  /** Questions whose answers may still come or change. */
  readonly open: ReadonlySet<string>;
}

/** The places that may follow a page. */
function waysFrom(here: number, pages: readonly Page[], known: KnownHere): readonly number[] {
  const ways: number[] = [];
  for (const rule of pages[here]?.next ?? []) {
    const to = rule.to === 'end' ? pages.length : pages.findIndex(({ id }) => id === rule.to);
    if (to <= here) continue;
    const isOpen = questionsIn(rule.if).some((id) => known.open.has(id));
    if (!isOpen && !holds(rule.if, known)) continue;
    ways.push(to);
    if (!isOpen) return ways;
  }
  return [...ways, here + 1];
}

function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'question' in condition ? [condition.question] : [];
}

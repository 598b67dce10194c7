import { holds, type Known } from './condition.js';
import type { SurveyDefinition } from './types.js';
import { pageOf, questionsAsked, walk, type Act, type SurveyState } from './walk.js';

export { begin, pageOf, questionsAsked, type Act, type SurveyState } from './walk.js';

/**
 * The state after an act. Pure; an act that makes no sense changes nothing. Rules lead forward only,
 * so that every survey ends: one that points at its own page or an earlier one is passed over.
 */
export function step(definition: SurveyDefinition, state: SurveyState, act: Act): SurveyState {
  return walk({ definition, state, follow: byRules }, act);
}

/** What conditions and texts may know: what was given on the pages gone through. A branch that was left decides nothing. */
export function knownSoFar(definition: SurveyDefinition, state: SurveyState): Known {
  const questions = questionsAsked(definition, state);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, state.answers[id]]));
  return { questions, answers, context: state.context };
}

/** The place of the page that the rules of the page shown lead to, or one past the last. */
export function byRules(definition: SurveyDefinition, state: SurveyState): number {
  const { pages } = definition;
  const here = state.path.at(-1) ?? 0;
  const known = knownSoFar(definition, state);
  for (const rule of pageOf(definition, state)?.next ?? []) {
    const place = rule.to === 'end' ? pages.length : pages.findIndex(({ id }) => id === rule.to);
    if (place > here && holds(rule.if, known)) return place;
  }
  return here + 1;
}

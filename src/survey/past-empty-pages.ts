import { byRules } from './flow.js';
import type { SurveyDefinition } from './types.js';
import type { SurveyState } from './walk.js';

/** The place of the page that follows by the rules, of those that ask something. An empty page leads on as it would have. */
export function pastEmptyPages(definition: SurveyDefinition, state: SurveyState): number {
  let { path } = state;
  let place: number;
  do {
    place = byRules(definition, { ...state, path });
    path = [...path, place];
  } while (definition.pages[place]?.questions.length === 0);
  return place;
}

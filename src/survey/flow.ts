import { holds, type Known } from './condition.js';
import type { Given } from './kinds/answer-kind.js';
import type { Page, Question, SurveyDefinition } from './types.js';

/** Where one visitor is in a survey. Made by `begin`, changed by `step` only. */
export interface SurveyState {
  /** The pages gone through, by their place in the definition; the last one is shown, and past the last page the survey has ended. */
  readonly path: readonly number[];
  /** What was given, by question; also on pages that were left by another branch, so that going back loses nothing. */
  readonly answers: Readonly<Record<string, Given | undefined>>;
  /** What the page's author says: decides branches and fills texts. */
  readonly context: Readonly<Record<string, string>>;
  /** Decides the order of shuffled options. */
  readonly seed: number;
}

/** What the visitor did. */
export type Act =
  | { readonly type: 'answer'; readonly answers: Readonly<Record<string, Given | undefined>> }
  | { readonly type: 'next' }
  | { readonly type: 'back' };

/** The state before anything was answered. */
export function begin(seed = 0, context: SurveyState['context'] = {}): SurveyState {
  return { path: [0], answers: {}, context, seed };
}

/**
 * The state after an act. Pure; an act that makes no sense changes nothing. Rules lead forward only,
 * so that every survey ends: one that points at its own page or an earlier one is passed over.
 */
export function step(definition: SurveyDefinition, state: SurveyState, act: Act): SurveyState {
  const { path } = state;
  if (act.type === 'answer') return { ...state, answers: { ...state.answers, ...act.answers } };
  if (act.type === 'back') return path.length > 1 ? { ...state, path: path.slice(0, -1) } : state;
  const page = pageOf(definition, state);
  return page ? { ...state, path: [...path, after(page, definition, state)] } : state;
}

/** The page to show; undefined when the survey has ended. */
export function pageOf(definition: SurveyDefinition, { path }: SurveyState): Page | undefined {
  return definition.pages[path.at(-1) ?? 0];
}

/** The questions of the pages gone through, in order: those whose answers count. */
export function questionsAsked({ pages }: SurveyDefinition, { path }: SurveyState): readonly Question[] {
  return path.flatMap((place) => pages[place]?.questions ?? []);
}

/** What conditions and texts may know: what was given on the pages gone through. A branch that was left decides nothing. */
export function knownSoFar(definition: SurveyDefinition, state: SurveyState): Known {
  const questions = questionsAsked(definition, state);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, state.answers[id]]));
  return { questions, answers, context: state.context };
}

/** The place of the page that follows, or one past the last. */
function after(page: Page, definition: SurveyDefinition, state: SurveyState): number {
  const { pages } = definition;
  const here = pages.indexOf(page);
  const known = knownSoFar(definition, state);
  for (const rule of page.next ?? []) {
    const place = rule.to === 'end' ? pages.length : pages.findIndex(({ id }) => id === rule.to);
    if (place > here && holds(rule.if, known)) return place;
  }
  return here + 1;
}

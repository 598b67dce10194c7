import type { Given } from './kinds/answer-kind.js';
import type { Page, Question, SurveyDefinition } from './types.js';

/** Where one visitor is in a survey. Made by `begin`, changed by `walk` only. */
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

/** The place of the page that follows the one shown; one past the last page ends the survey. */
export type Follow = (definition: SurveyDefinition, state: SurveyState) => number;

/** A survey, where its visitor is, and what leads on. */
export interface Walk {
  readonly definition: SurveyDefinition;
  readonly state: SurveyState;
  /** Default: one page after the other. Surveys with rules go by `byRules`. */
  readonly follow?: Follow | undefined;
}

/** The state before anything was answered. */
export function begin(seed = 0, context: SurveyState['context'] = {}): SurveyState {
  return { path: [0], answers: {}, context, seed };
}

/** The state after an act. Pure; an act that makes no sense changes nothing. */
export function walk({ definition, state, follow = inOrder }: Walk, act: Act): SurveyState {
  const { path } = state;
  if (act.type === 'answer') return { ...state, answers: { ...state.answers, ...act.answers } };
  if (act.type === 'back') return path.length > 1 ? { ...state, path: path.slice(0, -1) } : state;
  return pageOf(definition, state) ? { ...state, path: [...path, follow(definition, state)] } : state;
}

/** The page to show; undefined when the survey has ended. */
export function pageOf(definition: SurveyDefinition, { path }: SurveyState): Page | undefined {
  return definition.pages[path.at(-1) ?? 0];
}

/** The questions of the pages gone through, in order: those whose answers count. */
export function questionsAsked({ pages }: SurveyDefinition, { path }: SurveyState): readonly Question[] {
  return path.flatMap((place) => pages[place]?.questions ?? []);
}

function inOrder(_: SurveyDefinition, { path }: SurveyState): number {
  return (path.at(-1) ?? 0) + 1;
}

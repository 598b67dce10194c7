import { holds } from './condition.js';
import type { AnswerKind, Given, Problem } from './kinds/answer-kind.js';
import type { Page, Question, SurveyDefinition } from './types.js';

/** Where one visitor is in a survey. Made by `begin`, changed by `step` only. */
export interface SurveyState {
  /** Ids of the pages gone through; the last one is the page to show. */
  readonly path: readonly string[];
  /** What was given, by question; also on pages that were left by another branch, so that going back loses nothing. */
  readonly answers: Readonly<Record<string, Given | undefined>>;
  /** Past the last page. */
  readonly ended: boolean;
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
export function begin(
  definition: SurveyDefinition,
  { seed = 0, context = {} }: { seed?: number; context?: Readonly<Record<string, string>> } = {},
): SurveyState {
  const first = definition.pages[0];
  return { path: first ? [first.id] : [], answers: {}, ended: !first, context, seed };
}

/**
 * The state after an act. Pure; an act that makes no sense changes nothing. Rules lead forward only,
 * so that every survey ends: one that points at its own page or an earlier one is passed over.
 */
export function step(definition: SurveyDefinition, state: SurveyState, act: Act): SurveyState {
  if (act.type === 'answer') return { ...state, answers: { ...state.answers, ...act.answers } };
  if (act.type === 'back') return goBack(state);
  return goOn(definition, state);
}

/** The page to show; undefined when the survey has ended. */
export function pageOf(definition: SurveyDefinition, state: SurveyState): Page | undefined {
  if (state.ended) return undefined;
  const current = state.path[state.path.length - 1];
  return definition.pages.find((page) => page.id === current);
}

/** What is wrong on a page, by question, in the page's order. */
export function problemsOn(
  page: Page,
  state: SurveyState,
  kinds: Readonly<Record<string, AnswerKind | undefined>>,
): ReadonlyMap<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const question of page.questions) {
    const problem = kinds[question.kind]?.check(question, state.answers[question.id]);
    if (problem) problems.set(question.id, problem);
  }
  return problems;
}

/** The questions of the pages gone through, in order: those whose answers count. */
export function questionsAsked(definition: SurveyDefinition, state: SurveyState): readonly Question[] {
  return state.path.flatMap((id) => definition.pages.find((page) => page.id === id)?.questions ?? []);
}

/** Whether the page shown is the last one, whatever is answered on it from now on. */
export function isLast(definition: SurveyDefinition, state: SurveyState): boolean {
  return goOn(definition, state).ended;
}

function goOn(definition: SurveyDefinition, state: SurveyState): SurveyState {
  const page = pageOf(definition, state);
  if (!page) return state;
  const here = definition.pages.indexOf(page);
  const known = { answers: answersOnPath(definition, state), context: state.context };
  const rule = (page.next ?? []).find((next) => leadsOn(definition, here, next.to) && holds(next.if, known));
  const target = rule ? definition.pages.find((one) => one.id === rule.to) : definition.pages[here + 1];
  return target ? { ...state, path: [...state.path, target.id] } : { ...state, ended: true };
}

function leadsOn(definition: SurveyDefinition, here: number, to: string): boolean {
  return to === 'end' || definition.pages.findIndex((page) => page.id === to) > here;
}

function goBack(state: SurveyState): SurveyState {
  if (state.ended) return { ...state, ended: false };
  return state.path.length > 1 ? { ...state, path: state.path.slice(0, -1) } : state;
}

/** Only what was given on the pages gone through: a branch that was left decides nothing. */
function answersOnPath(definition: SurveyDefinition, state: SurveyState): SurveyState['answers'] {
  return Object.fromEntries(
    questionsAsked(definition, state).map((question) => [question.id, state.answers[question.id]]),
  );
}

import { questionsAsked, type SurveyState } from '../survey/flow.js';
import type { AnswerKinds, Given } from '../survey/kinds/answer-kind.js';
import type { SurveyDefinition } from '../survey/types.js';
import { serialise } from '../survey/serialise.js';
import type { Beginning, SurveyRun } from './survey-run.js';

/** How long a survey can be gone on with, in milliseconds: a day. */
const time = 86_400_000;
const prefix = 'kundresa:resume:';

/** What is kept of a survey that was begun: all of it was sent already. */
interface LeftOff extends Required<Omit<Beginning, 'state'>> {
  readonly at: number;
  /** Changes with the questions, so that answers never meet others than they were given to. */
  readonly asked: string;
  readonly state: Pick<SurveyState, 'path' | 'answers' | 'seed'> & { readonly variant?: string | undefined };
}

export interface LeftOffOptions {
  readonly element: Element;
  readonly kinds: AnswerKinds;
  readonly context: SurveyState['context'];
}

/** Keeps where a visitor is, as `kundresa:resume:<survey>` in localStorage, where the page may store things. */
export function keepPlace({ definition, state, id, startedAt, revision }: SurveyRun, element: Element): void {
  const { path, seed, context } = state;
  const variant = context['variant'];
  // What was typed on this page and not sent is nowhere.
  const sent = questionsAsked(definition, { ...state, path: path.slice(0, -1) });
  const answers = Object.fromEntries(sent.map(({ id: name }) => [name, state.answers[name]]));
  const left: LeftOff = {
    at: Date.now(),
    asked: fingerprint(definition),
    id,
    startedAt,
    revision,
    state: { path, answers, seed, variant },
  };
  inStorage(element, (storage) => storage.setItem(prefix + definition.id, serialise(left)));
}

/** Leaves nothing behind of a survey. */
export function forgetPlace({ id }: SurveyDefinition, element: Element): void {
  inStorage(element, (storage) => storage.removeItem(prefix + id));
}

/** Where a survey was left within the last day; what is older, or does not fit, is cleared away. */
export function leftOff(definition: SurveyDefinition, options: LeftOffOptions): Beginning | undefined {
  const { element } = options;
  return inStorage(element, (storage) => {
    const json = storage.getItem(prefix + definition.id);
    if (json === null) return undefined;
    const beginning = beginningOf(json, definition, options);
    if (!beginning) forgetPlace(definition, element);
    return beginning;
  });
}

function beginningOf(
  json: string,
  definition: SurveyDefinition,
  { kinds, context }: LeftOffOptions,
): Beginning | undefined {
  try {
    const { at, asked, id, startedAt, revision, state } = JSON.parse(json) as LeftOff;
    if (Math.abs(Date.now() - at) >= time || asked !== fingerprint(definition)) return undefined;
    const { path, seed, variant } = state;
    if (!path.every((place) => definition.pages[place])) return undefined;
    const questions = definition.pages.flatMap((page) => page.questions);
    const fits = questions.flatMap((question): (readonly [string, Given])[] => {
      const given = state.answers[question.id];
      return given && !kinds[question.kind]?.check(question, given) ? [[question.id, given]] : [];
    });
    const answers = Object.fromEntries(fits);
    const known = variant ? { ...context, variant } : context;
    return { id, startedAt, revision, state: { path: [...path], answers, seed, context: known } };
  } catch {
    return undefined; // Written by somebody else.
  }
}

function fingerprint({ version, pages }: SurveyDefinition): string {
  return serialise([version, pages.map(({ id, questions }) => [id, ...questions.map((each) => each.id)])]);
}

/** Uses localStorage, where the element allows it and it is possible. */
function inStorage<Result>(element: Element, use: (storage: Storage) => Result): Result | undefined {
  try {
    const mayStore = element.matches('[consent~=storage i]:not([consent~=no-storage i],[audience~=child i])');
    return mayStore && Reflect.get(element, 'storage') !== 'none' ? use(localStorage) : undefined;
  } catch {
    return undefined; // Forbidden or full: then the survey begins anew on the next visit.
  }
}

import { randomUUID } from 'node:crypto';
import {
  answerKinds,
  begin,
  responseSoFar,
  type Given,
  type Problem,
  type Question,
  type SurveyDefinition,
  type SurveyState,
  type Words,
} from '../../survey/index.js';
import type { Order, SurveyResponse } from '../../wire/types.js';
import { readLink, type Link } from './link.js';

/** A hosted form as it is shown or comes back: all questions of a survey, and what was given. */
export interface FilledForm {
  definition: SurveyDefinition;
  words: Required<Words>;
  link: Link;
  /** Made when the page is first shown, so that sending it twice is one response. */
  id: string;
  /** ISO 8601. */
  startedAt: string;
  given: Readonly<Record<string, Given | undefined>>;
  /** What is wrong, by question. */
  problems: ReadonlyMap<string, Problem>;
  trap: string;
}

type Base = Pick<FilledForm, 'definition' | 'words' | 'link'>;

/** How the fields are named that no visitor sees. No question id begins so. */
export const hiddenPrefix = '_';

/** Name of the field that people do not see and robots fill in. */
export const trapName = 'website';

/** A form that nobody has filled in yet, but for what the link itself chooses, such as `?score=9`. */
export function emptyForm(base: Base, query: URLSearchParams, now: Date): FilledForm {
  const given = readAnswers(base.definition, query);
  const chosen = questionsOf(base.definition).filter(
    (question) =>
      (question.kind === 'nps' || question.kind === 'choice') &&
      answerKinds[question.kind].check(question, given[question.id]) === undefined,
  );
  return {
    ...base,
    id: randomUUID(),
    startedAt: now.toISOString(),
    given: Object.fromEntries(chosen.map(({ id }) => [id, given[id]])),
    problems: new Map(),
    trap: '',
  };
}

/** A form that was sent, with what is wrong in it. */
export function sentForm(base: Base, fields: URLSearchParams, now: Date): FilledForm {
  const given = readAnswers(base.definition, fields);
  const id = fields.get(`${hiddenPrefix}id`) ?? '';
  const startedAt = fields.get(`${hiddenPrefix}started`) ?? '';
  return {
    ...base,
    id: uuid.test(id) ? id.toLowerCase() : randomUUID(),
    startedAt: time.test(startedAt) && !Number.isNaN(Date.parse(startedAt)) ? startedAt : now.toISOString(),
    given,
    problems: problemsIn(base.definition, given),
    trap: fields.get(trapName) ?? '',
  };
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The link that a form's hidden fields carry. */
export function linkOf(fields: URLSearchParams): Link {
  return readLink(fields, hiddenPrefix);
}

/** Every question of a survey, as a hosted form shows them all on one page. */
export function questionsOf(definition: SurveyDefinition): readonly Question[] {
  return definition.pages.flatMap(({ questions }) => questions);
}

/** Decides the order of shuffled options: the same for as long as the form is the same. */
export function seedOf({ id }: Pick<FilledForm, 'id'>): number {
  return Number.parseInt(id.slice(0, 8), 16);
}

/**
 * The response that a form holds. Its revision is the number of the second in which it was sent:
 * pressed twice it is the same, and sent again with a change it is a later one.
 */
export function responseOf(form: FilledForm, now: Date): SurveyResponse {
  const { definition, words, link, id, startedAt, trap } = form;
  const second = Math.max(0, Math.floor((now.getTime() - Date.parse(startedAt)) / 1000));
  const answeredAt = new Date(Date.parse(startedAt) + second * 1000).toISOString();
  const order = orderOf(link);
  return {
    ...responseSoFar(
      { definition, state: endOf(form), kinds: answerKinds },
      {
        id,
        revision: Math.min(second, lastRevision - 1) + 1,
        ...(link.site ? { site: link.site } : {}),
        ...(link.stage ? { stage: link.stage } : {}),
        ...(link.touchpoint ? { touchpoint: link.touchpoint } : {}),
        channel: 'link',
        placement: 'page',
        locale: words.lang,
        startedAt,
        answeredAt,
        ...(order ? { order } : {}),
        ...(link.test ? { test: true } : {}),
      },
    ),
    ...(trap === '' ? {} : { trap }),
  };
}

const lastRevision = 1_000_000;

function readAnswers(
  definition: SurveyDefinition,
  fields: URLSearchParams,
): Record<string, Given | undefined> {
  const form = new FormData();
  // Browsers send line breaks as CRLF; the elements send them as they are typed.
  for (const [name, value] of fields) form.append(name, value.replaceAll('\r\n', '\n'));
  return Object.fromEntries(
    questionsOf(definition).map((question) => [question.id, answerKinds[question.kind].read(form, question)]),
  );
}

function problemsIn(
  definition: SurveyDefinition,
  given: Readonly<Record<string, Given | undefined>>,
): ReadonlyMap<string, Problem> {
  const problems = questionsOf(definition).flatMap((question) => {
    const problem = answerKinds[question.kind].check(question, given[question.id]);
    return problem ? [[question.id, problem] as const] : [];
  });
  return new Map(problems);
}

/** The survey with every page gone through. */
function endOf(form: FilledForm): SurveyState {
  const { definition, given } = form;
  return {
    ...begin(seedOf(form)),
    path: [...definition.pages.keys(), definition.pages.length],
    answers: given,
  };
}

function orderOf(link: Link): Order | undefined {
  const { 'order-id': id, 'order-value': value, currency } = link;
  if (!id) return undefined;
  return { id, ...(value ? { value } : {}), ...(currency ? { currency } : {}) };
}

import { randomUUID } from 'node:crypto';
import {
  answerKinds,
  begin,
  pageOf,
  step,
  type Page,
  type Problem,
  type Question,
  type SurveyDefinition,
  type SurveyState,
  type Words,
} from '../../survey/index.js';
import { present } from '../../survey/present.js';
import type { Channel } from '../../wire/types.js';
import { readLink, type Link } from './link.js';

/** One page of a hosted survey as it is shown or comes back, with all that was given before. */
export interface FilledForm {
  definition: SurveyDefinition;
  words: Required<Words>;
  link: Link;
  /** Set where a signed link leads here: the response that all answers by it are, and how it came. */
  entry?: Entry | undefined;
  /** How the question reached the customer, where that is not by a link. */
  channel?: Channel;
  /** Made when the page is first shown, so that sending it twice is one response. */
  id: string;
  /** ISO 8601. */
  startedAt: string;
  /** Higher than every revision that was kept of this visit. */
  revision: number;
  state: SurveyState;
  /** What was filled in, by the names of the fields; goes along from page to page. */
  fields: readonly (readonly [name: string, value: string])[];
  /** What is wrong, by question. */
  problems: ReadonlyMap<string, Problem>;
  trap: string;
}

/** What a signed link decides about a response. */
export interface Entry {
  readonly id: string;
  readonly channel: string;
}

/** What a form is about, before anything was filled in. */
export type FormBase = Pick<FilledForm, 'definition' | 'words' | 'link' | 'entry' | 'channel'>;

/** How the fields are named that no visitor sees. No question id begins so. */
export const hiddenPrefix = '_';

/** Name of the field that people do not see and robots fill in. */
export const trapName = 'website';

/** Kinds that a link may answer beforehand: no text, no contact, and nothing that is agreed to. */
const chosenByLink: readonly Question['kind'][] = [
  'nps',
  'csat',
  'csat4',
  'ces',
  'agree',
  'stars',
  'thumbs',
  'yes-no',
  'choice',
  'choices',
  'number',
  'date',
];

/** A form that nobody has filled in yet, but for what the link itself chooses, such as `?kundresa.score=9`. */
export function emptyForm(base: FormBase, query: URLSearchParams, now: Date): FilledForm {
  const id = base.entry?.id ?? randomUUID();
  const fields = prefilled(base.definition, query);
  return {
    ...base,
    id,
    startedAt: now.toISOString(),
    revision: 1,
    state: { ...startOf(base, id), answers: readAnswers(base.definition, fields) },
    fields,
    problems: new Map(),
    trap: '',
  };
}

/** A form that was sent: the page it comes from, and all answers so far. */
export function sentForm(base: FormBase, sent: URLSearchParams, now: Date): FilledForm {
  const hidden = (name: string): string => sent.get(hiddenPrefix + name) ?? '';
  const id = base.entry?.id ?? (uuid.test(hidden('id')) ? hidden('id').toLowerCase() : randomUUID());
  const startedAt = hidden('started');
  const fields = fieldsOf(base.definition, sent);
  const answers = readAnswers(base.definition, fields);
  return {
    ...base,
    id,
    startedAt: time.test(startedAt) && !Number.isNaN(Date.parse(startedAt)) ? startedAt : now.toISOString(),
    revision: wholeNumber(hidden('revision')) || 1,
    state: arrived(base.definition, { ...startOf(base, id), answers }, wholeNumber(hidden('gone'))),
    fields,
    problems: new Map(),
    trap: sent.get(trapName) ?? '',
  };
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The form a page further, where the page is answered as it must be; else the same with what is wrong. */
export function further(form: FilledForm): FilledForm {
  const problems = problemsOn(pageOf(form.definition, form.state), form.state);
  if (problems.size > 0) return { ...form, problems };
  return { ...form, state: step(form.definition, form.state, { type: 'next' }) };
}

/** The form a page back; nothing that was filled in is lost. */
export function back(form: FilledForm): FilledForm {
  return { ...form, state: step(form.definition, form.state, { type: 'back' }) };
}

/** The link that a form's hidden fields carry. */
export function linkOf(fields: URLSearchParams): Link {
  return readLink(fields, hiddenPrefix);
}

/** The questions of the page that is shown. */
export function questionsShown({ definition, state }: Pick<FilledForm, 'definition' | 'state'>) {
  return pageOf(definition, state)?.questions ?? [];
}

/** Every question of a survey. */
export function questionsOf(definition: SurveyDefinition): readonly Question[] {
  return definition.pages.flatMap(({ questions }) => questions);
}

/** The question that a field belongs to: further fields of a question are `<id>.<part>` and `<id>:<part>`. */
export function questionOf(name: string): string {
  return name.split(/[.:]/)[0] ?? name;
}

/** The order of shuffled options is the same for as long as the response is. */
function startOf({ link }: FormBase, id: string): SurveyState {
  const { brand, segment } = link;
  return begin(Number.parseInt(id.slice(0, 8), 16), present({ brand, segment }));
}

/** What a link may answer, by the question's id or, where another parameter has that name, `kundresa.<id>`. */
function prefilled(definition: SurveyDefinition, query: URLSearchParams): FilledForm['fields'] {
  const named = [...query].map(([name, value]) => [name.replace(/^kundresa\./, ''), value] as const);
  const fields = fieldsOf(definition, new URLSearchParams(named.map(([name, value]) => [name, value])));
  const answers = readAnswers(definition, fields);
  const chosen = questionsOf(definition).filter(
    (question) =>
      chosenByLink.includes(question.kind) &&
      answerKinds[question.kind].check(question, answers[question.id]) === undefined,
  );
  return fields.filter(([name]) => chosen.some(({ id }) => id === name));
}

/** Browsers send line breaks as CRLF; the elements send them as they are typed. */
function fieldsOf(definition: SurveyDefinition, sent: URLSearchParams): FilledForm['fields'] {
  const ids = new Set(questionsOf(definition).map(({ id }) => id));
  return [...sent]
    .filter(([name]) => ids.has(questionOf(name)))
    .map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const);
}

function readAnswers(definition: SurveyDefinition, fields: FilledForm['fields']): SurveyState['answers'] {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return Object.fromEntries(
    questionsOf(definition).map((question) => [question.id, answerKinds[question.kind].read(form, question)]),
  );
}

/** The pages gone through once more, so that no forged form leaves one out; stops where an answer is missing. */
function arrived(definition: SurveyDefinition, start: SurveyState, gone: number): SurveyState {
  let state = start;
  for (let left = Math.min(gone, definition.pages.length - 1); left > 0; left -= 1) {
    const page = pageOf(definition, state);
    const after = step(definition, state, { type: 'next' });
    if (problemsOn(page, state).size > 0 || !pageOf(definition, after)) return state;
    state = after;
  }
  return state;
}

function problemsOn(page: Page | undefined, { answers }: SurveyState): ReadonlyMap<string, Problem> {
  const problems = (page?.questions ?? []).flatMap((question) => {
    const problem = answerKinds[question.kind].check(question, answers[question.id]);
    return problem ? [[question.id, problem] as const] : [];
  });
  return new Map(problems);
}

function wholeNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

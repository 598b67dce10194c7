import type { AnswerKinds, Given } from './kinds/answer-kind.js';
import type { Question, SurveyDefinition } from './types.js';

const prefix = 'kundresa.';

/** Kinds that only the visitor's own hand may fill: what is agreed to, and who somebody is. */
const never: readonly Question['kind'][] = ['contact', 'consent'];

/**
 * The answers that an address holds, by question: `?kundresa.score=9`, for the question with the id
 * `score`; a list of choices repeats its name, and parts are named as in a form, `kundresa.source.other`.
 * The survey's own id stands for its first question, `?kundresa.nps=0`. What the kind would not
 * accept is left out. It fills; nothing is submitted by it.
 */
export function prefilled(
  { id, pages }: SurveyDefinition,
  { query, kinds }: { readonly query: URLSearchParams; readonly kinds: AnswerKinds },
): Readonly<Record<string, Given>> {
  const questions = pages.flatMap((page) => page.questions);
  const form = new FormData();
  for (const [name, value] of query) {
    const field = name.startsWith(prefix) && name.slice(prefix.length);
    if (!field || field.includes(':')) continue;
    const isFirst = field === id && !questions.some((question) => question.id === id);
    form.append(isFirst ? (questions[0]?.id ?? field) : field, value);
  }
  const filled = questions.flatMap((question) => {
    const kind = never.includes(question.kind) ? undefined : kinds[question.kind];
    const given = isWritten(form, question) ? kind?.read(form, question) : undefined;
    return given && !kind?.check(question, given) ? [[question.id, given] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** Whether the numbers of a scale are written as they are shown: `10`, and not `010` or `1e1`. */
function isWritten(form: FormData, { id, kind }: Question): boolean {
  if (!['nps', 'csat', 'csat4', 'ces', 'agree', 'stars', 'matrix'].includes(kind)) return true;
  const fields = [...form].filter(([name]) => name === id || name.startsWith(`${id}.`));
  return fields.every(([, value]) => value === '' || value === String(Number(value)));
}

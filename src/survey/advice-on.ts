import { holds } from './condition.js';
import { reachablePages } from './reachable-pages.js';
import type { Condition, Page, Question, SurveyDefinition } from './types.js';
import { valuesOf } from './values-of.js';

/**
 * What is allowed in a definition and yet surely not meant, one line each: pages that nobody comes to,
 * texts without a language that others have, conditions that never hold, agreement that is demanded.
 */
export function adviceOn(definition: SurveyDefinition): readonly string[] {
  const reached = reachablePages(definition);
  const pages = definition.pages.flatMap((page, place) => {
    const unread = reached.has(place) ? [] : [`pages[${place}]: no answer leads to this page.`];
    return [...unread, ...onPage(page, { path: `pages[${place}]`, definition })];
  });
  return [...pages, ...onLanguages(definition)];
}

interface Place {
  readonly path: string;
  readonly definition: SurveyDefinition;
}

function onPage({ questions, next = [] }: Page, { path, definition }: Place): readonly string[] {
  const empty = questions.length === 0 ? [`${path}.questions: the page asks nothing.`] : [];
  const about = questions.flatMap((question, place) =>
    onQuestion(question, { path: `${path}.questions[${place}]`, definition }),
  );
  const rules = next.flatMap((rule, place) =>
    onCondition(rule.if, { path: `${path}.next[${place}].if`, definition }),
  );
  return [...empty, ...about, ...rules];
}

function onQuestion(question: Question, { path, definition }: Place): readonly string[] {
  const { kind, required, wordings = [] } = question;
  const rules = { wordings, pictures: ('pictures' in question && question.pictures) || [] };
  const lines = Object.entries(rules).flatMap(([field, conditional]) =>
    conditional.flatMap((rule: { readonly if: Condition }, place) =>
      onCondition(rule.if, { path: `${path}.${field}[${place}].if`, definition }),
    ),
  );
  if (kind === 'consent' && required)
    lines.push(`${path}.required: agreement that is demanded is not given freely.`);
  if (kind === 'consent' && !question.privacyUrl)
    lines.push(`${path}: name the privacy notice in "privacyUrl".`);
  if (kind === 'contact' && required)
    lines.push(`${path}.required: nobody can answer without leaving a contact.`);
  if (kind === 'contact' && question.fields && !question.fields.some((field) => field !== 'name'))
    lines.push(`${path}.fields: a name alone is no way to reach anybody. Add "email" or "phone".`);
  if ('shuffle' in question && question.shuffle && isOrdered(question.options.map(({ id }) => id)))
    lines.push(`${path}.shuffle: the options are numbers, and have an order of their own.`);
  return lines;
}

/** Every id begins with a digit: ages, amounts, times. */
function isOrdered(ids: readonly string[]): boolean {
  return ids.length > 2 && ids.every((id) => /^\d/.test(id));
}

function onCondition(condition: Condition, { path, definition }: Place): readonly string[] {
  const within = (parts: readonly Condition[], name: string) =>
    parts.flatMap((part, place) => onCondition(part, { path: `${path}.${name}[${place}]`, definition }));
  if ('all' in condition) return within(condition.all, 'all');
  if ('any' in condition) return within(condition.any, 'any');
  if ('not' in condition) return onCondition(condition.not, { path: `${path}.not`, definition });
  if ('context' in condition) return [];
  const question = definition.pages
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === condition.question);
  if (!question) return [];
  return isPossible(condition, question)
    ? []
    : [`${path}: never holds. No answer to "${question.id}" fits it.`];
}

type Asking = Extract<Condition, { readonly question: string }>;

function isPossible(condition: Asking, question: Question): boolean {
  if (question.kind === 'info' || question.kind === 'link') return false;
  if ('answered' in condition) return true;
  const { item } = condition;
  const values = valuesOf(question);
  if (!values) return true;
  return values.some((one) => {
    const value = item === undefined ? one : { [item]: Number(one) };
    return holds(condition, { questions: [question], answers: { [question.id]: { value } } });
  });
}

/** A text in some languages is to be in all that the survey speaks. */
function onLanguages(definition: SurveyDefinition): readonly string[] {
  const texts = textsIn(definition);
  const spoken = [...new Set(texts.flatMap(({ languages }) => languages))];
  return texts.flatMap(({ path, languages }) => {
    const missing = spoken.filter((language) => !languages.includes(language));
    const written = languages.flatMap((language) => {
      const usual = Intl.getCanonicalLocales(language)[0];
      return usual === language ? [] : [`${path}.${language}: is never found. Write "${usual}".`];
    });
    if (missing.length === 0) return written;
    return [...written, `${path}: is not in ${missing.join(', ')}, as other texts are.`];
  });
}

interface FoundText {
  readonly path: string;
  readonly languages: readonly string[];
}

/** Every text that is in languages, wherever it stands; those that are one string are in none. */
function textsIn(value: unknown, path = ''): readonly FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => textsIn(item, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = path ? `${path}.${key}` : key;
    return textFields.has(key) && isObject(part)
      ? [{ path: at, languages: Object.keys(part) }]
      : textsIn(part, at);
  });
}

const textFields: ReadonlySet<string> = new Set(
  'title hint label low high unit consent alt thanks'.split(' '),
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { among, flag, id, label, list, matches, maybe, number, object, text, whole } from './checks.js';
import type { Fields, Is } from './checks.js';
import * as most from './definition-limits.js';
import { plainCopy } from './plain-copy.js';
import { questionFields } from './question-fields.js';
import type { ChoicesQuestion, Question, SurveyDefinition } from './types.js';

/**
 * A definition from elsewhere, as a copy of plain data; undefined when it is none. It takes what
 * `surveySchema` takes and weighs little; `explainDefinition` says what is wrong. Never throws.
 */
export function readDefinition(value: unknown): SurveyDefinition | undefined {
  try {
    const copy = plainCopy(value) as SurveyDefinition;
    return isDefinition(copy) ? copy : undefined;
  } catch {
    return undefined; // It cannot be written as JSON, or is of another shape altogether.
  }
}

function isDefinition(copy: SurveyDefinition): boolean {
  const asked = new Asked();
  const page: Is = (value, place = 0) => {
    const ahead = copy.pages.slice(place + 1).map((each) => each.id);
    return object(pageFields(asked, ahead))(value);
  };
  const definition = object({
    v: among(1),
    id,
    version: maybe(whole(1, most.version)),
    name: maybe(text),
    pages: list(most.pages, page),
    variants: maybe(list(most.variants, id)),
    thanks: maybe(text),
    stage: maybe(label),
    touchpoint: maybe(label),
  });
  return definition(copy);
}

/** The questions read so far, by id. */
class Asked extends Map<unknown, Question> {
  /** How many conditions were read. */
  conditions = 0;
}

/** Checked in this order, so that a condition meets the questions before it and no others. */
function pageFields(asked: Asked, ahead: readonly string[]): Fields {
  const rules = (rest: Fields): Is =>
    maybe(list(most.rules, object({ if: condition(asked, most.depth), ...rest })));
  return {
    id: (value) => id(value) && value !== 'end',
    questions: list(most.questions, question(asked, rules), 0),
    next: rules({ to: among(...ahead, 'end') }),
  };
}

function question(asked: Asked, rules: (rest: Fields) => Is): Is {
  return (value) => {
    const one = value as ChoicesQuestion;
    const { min = 0, max = min, options } = one;
    const fields = questionFields(one, rules);
    return (
      !!fields &&
      object(fields)(one) &&
      !(min > max) &&
      !(min > options?.length) &&
      asked.size < asked.set(one.id, one).size &&
      asked.size <= most.questions
    );
  };
}

function condition(asked: Asked, depth: number): Is {
  return (value) => {
    if (++asked.conditions > most.conditions) return false;
    const one = asked.get(Object(value).question);
    const items = one?.kind === 'matrix' ? one.items.map((item) => item.id) : [undefined];
    const earlier = among(...asked.keys());
    const about = { question: earlier, item: among(...items) };
    const part: Is = (each) => depth > 1 && condition(asked, depth - 1)(each);
    const parts = list(most.rules, part);
    const shapes: readonly Fields[] = [
      { ...about, is: (each) => label(each) || number(each) || flag(each) },
      { ...about, band: bandsOf(one?.kind) },
      { ...about, atLeast: number },
      { ...about, atMost: number },
      { question: earlier, answered: flag },
      { context: matches(/^[\w-]{1,64}$/), is: label },
      { all: parts },
      { any: parts },
      { not: part },
    ];
    return shapes.some((fields) => object(fields)(value));
  };
}

function bandsOf(kind = ''): Is {
  if (kind === 'nps') return among('detractor', 'passive', 'promoter');
  const scaled = /csat|^ces|agree|stars|thumbs|yes|matrix/.test(kind);
  return among(...(scaled ? ['top', 'middle', 'bottom'] : []));
}
